import { describe, expect, it } from "vitest";
import type { Story } from "../../src/records/index.ts";
import { readSample, SAMPLES, textOf, wordsOf } from "./read-sample.ts";

/** What a record holds in another form, or leaves out because it says nothing to a reader. */
const NOT_WORDS: RegExp[] = [
  /^---\n[\s\S]*?\n---\n/,
  /<title>.*<\/title>/g,
  /^:::.*$|^-x-$|^oOo$/gm,
  /\[\^\w+\]:?|^\d+\. /gm,
  /(?:^#+ *|^|(?<=\.))(?:Chapter|Letter|Part) \w+(?=[:.])/gm,
];
const LABELS =
  /^\s*(?:Title|Author|by|Fandom|Archive Warnings|Category|Relationships|Characters|Additional Tags|Status|Published|Summary|Disclaimer|Author['’]s Note|A\/N2?|End Notes|Chapter Warnings)(?:: | (?=Wrexham|pigeonhole))/gm;
const TYPED_LINES = /^\s*(?:Rating|Language|Series): .*$/gm;
const FURNITURE = /^\s*(?:The End|You must login \(register\) to review\.)$/gim;

function wordsOfSource(texts: string[]): string[] {
  const seen = texts.map((text) => textOf(NOT_WORDS.reduce((left, mark) => left.replace(mark, ""), text)));
  return wordsOf(
    seen.map((text) => text.replace(TYPED_LINES, "").replace(LABELS, "").replace(FURNITURE, "")).join("\n"),
  );
}

function wordsOfRecord({ spans: _spans, source: _source, slug: _slug, ...record }: Story): string[] {
  const words: string[] = [];
  JSON.stringify(record, (_, value) => {
    if (typeof value === "string") words.push(...wordsOf(textOf(value)));
    return value;
  });
  return words;
}

/** Words of `source` that `record` has not, or has fewer times. */
function missingOf(source: string[], record: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of record) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

describe.each(SAMPLES.map(({ path }) => path.slice("stories/".length)))("%s", (name) => {
  const { story, texts } = readSample(name);

  it("keeps every word", () => {
    expect(missingOf(wordsOfSource(texts), wordsOfRecord(story))).toEqual([]);
  });

  it("has a span for every character", () => {
    for (const [at, file] of story.source.files.entries()) {
      const spans = story.spans.filter((span) => span.file === file);
      const ends = [0, ...spans.map(({ end }) => end)];
      expect(spans.map(({ start }) => start)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBe(texts[at]?.length);
    }
  });
});
