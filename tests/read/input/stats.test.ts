import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatsLine } from "../../../src/read/input/index.ts";

describe("lines of figures", () => {
  it.each([
    [
      "Rated: Fiction T - English - Drama/Romance - Chapters: 2 - Words: 3,402 - Reviews: 5 - Updated: 1/2/05 - Published: 12-30-04 - Status: Complete - id: 123",
      {
        rating: "Teen And Up Audiences",
        language: "en",
        additionalTags: ["Drama", "Romance"],
        updatedAt: "2005-01-02",
        publishedAt: "2004-12-30",
        status: "complete",
      },
    ],
    [
      "Rated: K+ - Spanish - Hurt/Comfort/Angst - [Holmes, Watson] Mary M. - Words: 900 - Published: Dec 30, 2004 - id: 9",
      {
        rating: "General Audiences",
        language: "es",
        additionalTags: ["Hurt/Comfort", "Angst"],
        characters: ["Holmes", "Watson", "Mary M."],
        relationships: ["Holmes/Watson"],
        publishedAt: "2004-12-30",
        status: "in-progress",
      },
    ],
    [
      "Stats: Published: 2012-01-01 Completed: 2012-02-02 Words: 3402 Chapters: 2/2",
      { publishedAt: "2012-01-01", updatedAt: "2012-02-02", status: "complete", expectedChapters: 2 },
    ],
    [
      "Published: 2021-05-01 Updated: 2021-06-01 Words: 12,002 Chapters: 4/?",
      { publishedAt: "2021-05-01", updatedAt: "2021-06-01", status: "in-progress", expectedChapters: null },
    ],
    [
      "Rated: PG-13 • Chapters: 3 • Completed: Yes • Word count: 1234",
      { rating: "Teen And Up Audiences", status: "complete" },
    ],
  ])("%s", (line, fields) => {
    expect(readStatsLine(line)).toEqual(fields);
  });

  it.each([
    "",
    "He said: words, words.",
    "Rated: T",
    "I published: nothing",
    "The status: hopeless. The words: few.",
  ])("%j is none", (line) => {
    expect(readStatsLine(line)).toBeNull();
  });

  it("takes hostile lines in its stride", () => {
    expect(readStatsLine("Rated: ".repeat(200_000))).toBeNull();
    fc.assert(fc.property(fc.string(), (line) => void readStatsLine(`Rated: T - ${line} - Words: 3`)));
  });
});
