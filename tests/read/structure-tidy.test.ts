import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStory } from "../../src/read/index.ts";
import { tidyStory } from "../../src/read/tidy/index.ts";
import { EXTENSIONS, INPUTS, madeText, mutatedText } from "./structure-inputs.ts";

function recordOf(path: string, bytes: Uint8Array): unknown {
  const { story } = readStory({ path, files: [{ path, bytes }] }, { language: "en" });
  if (story === null) return null;
  const { source: _source, spans: _spans, ...record } = story;
  return record;
}

/** A tidied file reads the same, and tidying it again changes nothing. */
function holds(path: string, bytes: Uint8Array): void {
  const { text } = tidyStory(path, bytes);
  if (text === null) return;
  const tidied = Buffer.from(text, "utf8");
  expect(recordOf(path, tidied)).toEqual(recordOf(path, bytes));
  expect(tidyStory(path, tidied).text).toBe(text);
}

describe("tidying keeps what is read, and is done once", () => {
  it.each(INPUTS)("$name", ({ name, bytes }) => holds(name, bytes));

  it("of made-up and changed files", () => {
    fc.assert(
      fc.property(fc.oneof(madeText, mutatedText), fc.constantFrom(...EXTENSIONS), (text, extension) =>
        holds(`stories/made${extension}`, Buffer.from(text, "utf8")),
      ),
      { numRuns: 120 },
    );
  });
});

describe("a tidied file", () => {
  const untidy =
    "The Lamp\nby Jane\n\nA/N: my first fic, please review!\n\nChapter 1\n\nThe lamp was out.  \nIt was dark.\n";

  it("says outright what was read from the text, and leaves the prose as it was", () => {
    expect(tidyStory("stories/lamp.txt", Buffer.from(untidy)).text).toBe(
      '---\ntitle: "The Lamp"\ncreators: ["Jane"]\n---\n\n:::metadata\nThe Lamp\nby Jane\n:::\n\n:::notes\nA/N: my first fic, please review!\n:::\n\nChapter 1\n\nThe lamp was out.  \nIt was dark.\n',
    );
  });

  it("keeps the front matter it has, and adds what is missing to it", () => {
    const text = `---\ntitle: Lamp # mine\n---\n${untidy}`;
    expect(tidyStory("stories/lamp.md", Buffer.from(text)).text).toMatch(
      /^---\ntitle: Lamp # mine\ncreators: \["Jane"\]\n---\n:::metadata\n/,
    );
  });
});
