import path from "node:path";
import { expect, test } from "vitest";
import { build, parseShard } from "../../src/build/index.ts";
import { storyFile, TestArchive } from "./archive.ts";

/** Stories that know of each other across shares: a series, tags spelt differently, names that clash. */
function archive(): TestArchive {
  const stories = Array.from({ length: 24 }, (_, n): [string, string] => {
    const tags = `additionalTags: [${n % 2 ? "Fluff" : "fluff"}, T${n % 5}]\n`;
    const series = n % 3 ? "" : `series:\n  - name: The Long Road\n    position: ${n + 1}\n`;
    const prose = `# Chapter 1\n\nOne *${n}*.\n\n# Chapter 2\n\nTwo.`;
    return [`stories/s${n}.md`, storyFile(`Story ${n}`, tags + series, prose)];
  });
  return new TestArchive({
    ...Object.fromEntries(stories),
    "stories/S1.txt": "Title: Twin\n\nThe other one.\n",
  });
}

test("three shares and a merge make the site one build makes, byte for byte", async () => {
  const whole = archive();
  await whole.build();
  const parts = archive();
  const shares = [1, 2, 3].map((index) => path.join(parts.root, `share-${index}`));
  for (const [at, output] of shares.entries()) {
    const report = await build({
      root: parts.root,
      output,
      processes: 1,
      shard: { index: at + 1, count: 3 },
    });
    expect(report.stories.built).toBeGreaterThan(0);
    expect(report.stories.built).toBeLessThan(25);
  }
  const merged = await build({ root: parts.root, processes: 1, merge: shares });
  expect(merged.stories.built).toBe(25);
  expect(parts.site()).toEqual(whole.site());
});

test("a share that is not there is named, with what to do", async () => {
  const one = archive();
  await expect(
    build({ root: one.root, processes: 1, merge: [path.join(one.root, "nowhere")] }),
  ).rejects.toThrow("nowhere");
  expect(() => parseShard("4/3")).toThrow("not a share");
  expect(() => parseShard("half")).toThrow("not a share");
});
