import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { labelOfLines, readCorpus } from "./labels.ts";
import { isBlank, linesOf } from "./lines.ts";

const corpus = readCorpus();

describe("the labels of the corpus", () => {
  it("are of a hundred and ten files and more, a fifth of them held out", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(110);
    expect(corpus.filter((file) => file.heldOut).length).toBeGreaterThanOrEqual(22);
  });

  it.each(corpus.map((file) => [file.name, file] as const))("%s", (_name, { bytes, labels }) => {
    const lines = linesOf(iconv.decode(Buffer.from(bytes), labels.encoding));
    const byLine = labelOfLines(labels, lines.length);
    expect(
      lines.flatMap((line, at) => (isBlank(line.text) || byLine[at] ? [] : [`${at + 1} has no role`])),
    ).toEqual([]);
    for (const [at, [first, last]] of labels.roles.entries()) {
      expect(last).toBeGreaterThanOrEqual(first);
      expect(first).toBeGreaterThan(labels.roles[at - 1]?.[1] ?? 0);
      expect(last).toBeLessThanOrEqual(lines.length);
    }
    for (const [at, chapter] of labels.chapters.entries()) {
      expect(chapter.line).toBeGreaterThan(labels.chapters[at - 1]?.line ?? 0);
      expect(byLine[chapter.line - 1]).toMatch(/chapter-heading|body/);
    }
  });
});
