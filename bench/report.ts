import fs from "node:fs";
import path from "node:path";

const README = path.resolve(import.meta.dirname, "README.md");

/** Puts a part of bench/README.md, between its two markers, in place of the one there. */
export function writePart(name: string, text: string): void {
  const before = fs.readFileSync(README, "utf8");
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [before.indexOf(open), before.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no lines ${open} and ${close}.`);
  const after = `${before.slice(0, from + open.length)}\n${text.trim()}\n${before.slice(to)}`;
  fs.writeFileSync(README, after);
}
