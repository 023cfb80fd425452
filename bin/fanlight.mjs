#!/usr/bin/env node
import path from "node:path";
import { compiledProgram, stampOf } from "./compiled.mjs";
import { unchanged } from "./unchanged.mjs";

const args = process.argv.slice(2);
const stamp = stampOf();
const isPreview = process.env.FANLIGHT_PREVIEW !== undefined;
const before = args[0] === "build" && !isPreview ? unchanged(stamp, args) : null;
if (before) {
  process.stderr.write(
    args.includes("--quiet") || args.includes("-q") ? before.told : `Nothing has changed.\n${before.told}`,
  );
  process.exitCode = before.code;
} else {
  process.env.FANLIGHT_PROGRAM = stamp;
  // Spares Eleventy a thread that only its own watch mode needs.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  await compiledProgram(stamp).then((program) => import(program), explain);
}

/** Why the program could not be made ready, in plain words. */
function explain(fault) {
  const root = path.resolve(import.meta.dirname, "..");
  const [reason, advice] =
    fault.code === "ERR_MODULE_NOT_FOUND"
      ? ["Fanlight needs other packages, and they are not installed yet.", `Type  npm ci  in ${root}`]
      : [
          `Fanlight's own files in ${root} could not be compiled.`,
          "If you changed them, mend what is named above; if not, download Fanlight again.",
        ];
  const debug = process.env.FANLIGHT_DEBUG ? `${fault.stack}\n` : "";
  process.stderr.write(`${reason}\n→ ${advice}\n${debug}`);
  process.exitCode = 70;
}
