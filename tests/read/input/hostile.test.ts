import { describe, expect, it } from "vitest";
import { readFrontMatter, readHeaderFields } from "../../../src/read/input/index.ts";

/** Long runs that make a pattern which backtracks take minutes; the runner's own limit ends such a test. */
const RUNS = ["a", "a@", ".", "\t", " ", ' "', "' ", ": ", "/", "1/", "[", "&", "part 1 of ", "http://", "—"];
const KEYS =
  "Title,Author,Authors,Rating,Series,Date,Status,Chapters,Complete,Language,URL,Origin,Inspired by,Warnings,Genre,Tags,Pairing,Summary,Slug,Number";

describe("values of 100,000 characters", () => {
  it.each(RUNS)("of %j end, in a header and in front matter", (run) => {
    const value = `a${run.repeat(100_000 / run.length)}b`;
    for (const key of KEYS.split(",")) readHeaderFields([{ key, value, offset: 0 }], "", "x.txt");
    const text = `---\ntitle: ${value.slice(0, 50_000)}\ntags: ${run.repeat(5000 / run.length)}\nrating: T\n---\nBody`;
    const { fields, end } = readFrontMatter(text, "x.md");
    expect(fields.rating).toBe("Teen And Up Audiences");
    expect(text.slice(end)).toBe("Body");
  });
});
