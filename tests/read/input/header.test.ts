import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeaderFields, readStatsLine } from "../../../src/read/input/index.ts";

/** Reads lines of the form `Key: value`. */
function read(text: string) {
  const pairs = [...text.matchAll(/^([^:\n]+): (.*)$/gm)].map((match) => ({
    key: match[1] ?? "",
    value: match[2] ?? "",
    offset: match.index,
  }));
  return readHeaderFields(pairs, text, "stories/x.txt");
}

describe("keyed header lines", () => {
  it("become fields", () => {
    const { fields, messages } = read(
      [
        'Title: "The Lamp"',
        "Author: Jane Doe (jane@example.com)",
        "E-mail: jane@example.com",
        "Rating: PG-13 for language",
        "Classification: MSR, Angst",
        "Pairing: Holmes/Watson",
        "Characters: Holmes, Watson",
        "Status: WIP",
        "Archive: ask first",
        "Spoilers: all of season 3",
        "Date: 14 July 1999",
        "Warnings: None",
        "Summary: A lamp: lit.",
      ].join("\n"),
    );
    expect(fields).toEqual({
      title: "The Lamp",
      creators: ["Jane Doe"],
      rating: "Teen And Up Audiences",
      additionalTags: ["MSR", "Angst"],
      relationships: ["Holmes/Watson"],
      characters: ["Holmes", "Watson"],
      status: "in-progress",
      origin: { url: null, archive: null, permission: "ask first" },
      publishedAt: "1999-07-14",
      archiveWarnings: ["No Archive Warnings Apply"],
      summary: "A lamp: lit.",
    });
    expect(messages).toEqual([]);
  });

  it("in other languages", () => {
    expect(read("Título: La lámpara\nAutora: Ana\nClasificación: PG-13\nPersonajes: Holmes").fields).toEqual({
      title: "La lámpara",
      creators: ["Ana"],
      rating: "Teen And Up Audiences",
      characters: ["Holmes"],
    });
    expect(
      read(
        "Название: Лампа\nАвтор: Анна\nРейтинг: NC-17\nПейринг: Холмс/Ватсон\nЖанр: драма\nСтатус: закончен",
      ).fields,
    ).toEqual({
      title: "Лампа",
      creators: ["Анна"],
      rating: "Explicit",
      relationships: ["Холмс/Ватсон"],
      additionalTags: ["драма"],
      status: "complete",
    });
    expect(read("标题: 灯\n作者: 安\n分级: PG-13\n配对: 福尔摩斯/华生").fields).toEqual({
      title: "灯",
      creators: ["安"],
      rating: "Teen And Up Audiences",
      relationships: ["福尔摩斯/华生"],
    });
  });

  it("unknown keys are passed over, and values that cannot be read are an info at the line", () => {
    const { fields, messages } = read("Zodiac: Leo\nRating: banana\nDate: Feb 30, 2001\nPosted: 1/2/2005");
    expect(fields).toEqual({ publishedAt: "2005" });
    expect(messages.map(({ ruleId, severity, line }) => [ruleId, severity, line])).toEqual([
      ["header/value-unread", "info", 2],
      ["header/value-unread", "info", 3],
      ["header/value-unread", "info", 4],
    ]);
  });

  it("never throws", () => {
    const key = fc.constantFrom(
      "Title",
      "Author",
      "Rating",
      "Date",
      "Series",
      "Chapters",
      "Language",
      "URL",
      "Warnings",
      "Genre",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (lines) => {
        readHeaderFields(
          lines.map(([k, value]) => ({ key: k, value, offset: 0 })),
          "",
          "a.txt",
        );
      }),
    );
  });
});

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
