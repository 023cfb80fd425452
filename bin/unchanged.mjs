import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Time in ms within which a file system may give two changes one time. */
const CLOCK_STEP = 2000;

const digest = (text) => createHash("sha1").update(text).digest("hex");

function isSame(file, look, written) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat || look === null) return stat === undefined && look === null;
  const size = stat.isDirectory() ? 0 : stat.size;
  return size === look[0] && stat.mtimeMs === look[1] && stat.mtimeMs < written - CLOCK_STEP;
}

/**
 * Whether `fanlight build` with these arguments would find everything as the last build left it, told from sizes
 * and times alone. This file imports nothing of Fanlight, so that the answer costs no more than Node's own start;
 * `src/build/seen.ts` writes what it reads.
 * @param {string} program digest of Fanlight's own sources.
 * @param {string[]} args the command line.
 * @returns {{ told: string, code: number } | null} what that build told, or null where it must be run.
 */
export function unchanged(program, args) {
  try {
    const text = fs.readFileSync(
      path.join(".cache", `seen-${digest(JSON.stringify(args)).slice(0, 8)}`),
      "utf8",
    );
    const body = text.slice(41);
    if (digest(body) !== text.slice(0, 40)) return null;
    const seen = JSON.parse(body);
    if (seen.program !== program || JSON.stringify(seen.args) !== JSON.stringify(args)) return null;
    if (!fs.readFileSync(seen.mark.file, "utf8").includes(`id: ${seen.mark.id}\n`)) return null;
    for (const file in seen.looks) if (!isSame(file, seen.looks[file], seen.written)) return null;
    return { told: seen.told, code: seen.code };
  } catch {
    return null;
  }
}
