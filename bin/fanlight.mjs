#!/usr/bin/env node
import { compiledProgram, stampOf } from "./compiled.mjs";
import { unchanged } from "./unchanged.mjs";

const args = process.argv.slice(2);
const stamp = stampOf();
const before = args[0] === "build" ? unchanged(stamp, args) : null;
if (before) {
  process.stderr.write(
    args.includes("--quiet") || args.includes("-q") ? before.told : `Nothing has changed.\n${before.told}`,
  );
  process.exitCode = before.code;
} else {
  process.env.FANLIGHT_PROGRAM = stamp;
  await import(await compiledProgram(stamp));
}
