import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/index.ts";
import { fanlight, freshFolder, setTo } from "./archive.ts";

const DAY = 86_400_000;
/** Set on a program, its clock is so much ahead, in ms. */
const clockAhead = (ms: number) => ({
  NODE_OPTIONS: `--import=data:text/javascript,const%20now=Date.now;Date.now=()=>now()+(${ms})`,
});

/** A story whose size stays the same whatever it says. */
const write = (root: string, word: string, time?: Date) => {
  const file = path.join(root, "stories/tide.md");
  fs.writeFileSync(file, `---\ntitle: The Tide\n---\n\nIt was ${word}.\n`);
  if (time) fs.utimesSync(file, time, time);
};
const page = (root: string) => fs.readFileSync(path.join(root, "_site/stories/tide/1/index.html"), "utf8");

test("a change is seen whatever time its file bears", async () => {
  const root = freshFolder();
  setTo("dusk", root);
  const [past, future] = [new Date(1980, 1), new Date(2100, 1)];
  const words = ["high", "deep", "late", "cold"];
  for (const [at, word] of words.entries()) {
    write(root, word, at % 2 ? future : past);
    if (at % 3 === 2) write(root, word, future);
    await build({ root, processes: 1 });
    expect(page(root)).toContain(`It was ${word}.`);
  }
}, 60_000);

test("a change is seen however the clock has jumped since the last build", () => {
  const root = freshFolder();
  setTo("dusk", root);
  for (const [word, days] of [
    ["high", 4000],
    ["deep", -4000],
    ["late", 0],
  ] as const) {
    write(root, word);
    expect(fanlight(root, ["build", "--quiet"], clockAhead(days * DAY)).code).toBe(0);
    expect(page(root)).toContain(`It was ${word}.`);
  }
}, 60_000);
