import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStory } from "../../src/read/index.ts";
import { decode } from "../../src/read/input/index.ts";
import { StorySchema } from "../../src/records/index.ts";
import { EXTENSIONS, INPUTS, madeText, mutatedText } from "./structure-inputs.ts";

/** Reads a file and holds it to what must be true of every file there is. */
function holds(path: string, bytes: Uint8Array): void {
  const { story, messages, spans } = readStory({ path, files: [{ path, bytes }] }, { language: "en" });
  const { text } = decode(bytes, path);
  expect(spans.map(({ start, end }) => text.slice(start.offset, end.offset)).join("")).toBe(text);
  let line = 1;
  for (const { start, end, certainty } of spans) {
    expect(start.line).toBeGreaterThanOrEqual(line);
    expect(end.line).toBeGreaterThanOrEqual(start.line);
    expect(certainty).toBeGreaterThanOrEqual(0.5);
    line = start.line;
  }
  if (story === null) {
    expect(messages.some(({ severity }) => severity === "fatal")).toBe(true);
    return;
  }
  StorySchema.parse(story);
  expect(story.spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  const chapters = story.chapters.map(({ position }) => position);
  expect(chapters).toEqual(chapters.map((_, at) => at + 1));
  expect(story.words).toBe(story.chapters.reduce((sum, { words }) => sum + words, 0));
}

describe("the spans, in order, are the text", () => {
  it.each(INPUTS)("$name", ({ name, bytes }) => holds(name, bytes));

  it("of files made up of lines of every kind", () => {
    fc.assert(
      fc.property(madeText, fc.constantFrom(...EXTENSIONS), (text, extension) =>
        holds(`stories/made${extension}`, Buffer.from(text, "utf8")),
      ),
      { numRuns: 400 },
    );
  });

  it("of files with lines taken out, doubled, moved and cut", () => {
    fc.assert(
      fc.property(mutatedText, fc.constantFrom(...EXTENSIONS), (text, extension) =>
        holds(`stories/mutated${extension}`, Buffer.from(text, "utf8")),
      ),
      { numRuns: 150 },
    );
  });
});
