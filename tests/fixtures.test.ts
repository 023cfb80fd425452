import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../src/messages/index.ts";
import { cases, run } from "./fixture-case.ts";

/** Rules that no file in an archive can bring about, and where they are tested instead. */
const EXCEPTIONS: Record<string, string> = {
  "downloads/no-calibre": "it depends on what is installed: tests/build/converted.test.ts",
  "downloads/not-converted": "it needs Calibre to fail: tests/build/converted.test.ts",
  "build/story-fault": "it needs a fault of Fanlight's own",
  "build/story-slow": "it needs a story that takes long to read: tests/build/time-limit.test.ts",
  "render/failed": "it needs a fault of the Markdown parser's own",
  "moved/story-moved": "it needs an earlier build: tests/faults/moved.test.ts",
  "moved/stories-gone": "it needs an earlier build: tests/faults/moved.test.ts",
  "moved/no-such-story": "it is told when pages are planned: tests/faults/moved.test.ts",
  "moved/bad-address": "it is told when pages are planned: tests/faults/moved.test.ts",
  "search/too-many-chapters": "it is told after the pages are made: tests/publish/search.test.ts",
  "structure/folder-unreadable": "it needs a folder that whoever runs the tests may not open",
};

const isUpdate = process.env.UPDATE_FIXTURES === "1";

describe("fixtures", () => {
  it.each(cases)("$name", (each) => {
    const outcome = run(each);
    expect(outcome.messages, "a fault of Fanlight's own").not.toContain("build/story-fault");
    for (const [file, text] of [
      ["record.json", outcome.record],
      ["messages.txt", outcome.messages],
    ] as const) {
      const path = join(each.folder, file);
      if (isUpdate) writeFileSync(path, text);
      expect(text, `${each.name}/${file}`).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
    }
  });

  it("every rule of the catalogue has a case", () => {
    const told = cases.map(({ folder }) => readFileSync(join(folder, "messages.txt"), "utf8")).join("\n");
    const untold = Object.keys(CATALOGUE).filter((id) => !told.includes(`  ${id}\n`) && !(id in EXCEPTIONS));
    expect(untold).toEqual([]);
  });

  it("every message says what to do", () => {
    const told = cases.map(({ folder }) => readFileSync(join(folder, "messages.txt"), "utf8")).join("\n\n");
    for (const one of told
      .split(/\n\n+/)
      .filter((text) => /^\S+ {2}(left out|error|warning|note) {2}/.test(text))) {
      expect(one).toMatch(/\n {2}→ \S.{15}/);
    }
  });
});
