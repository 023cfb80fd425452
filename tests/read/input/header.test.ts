import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeaderFields } from "../../../src/read/input/index.ts";

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

  it("talk in a list is no tag", () => {
    expect(
      read("Keywords: Cassandra, Helen. Modern AU, sort of.\nCategory: Drama. Gen, with bits.").fields,
    ).toEqual({
      additionalTags: ["Cassandra", "Helen", "Modern AU", "Drama"],
      categories: ["Gen"],
    });
    expect(read("Warnings: none really. Some sadness. An unsuitable bonnet.").fields).toEqual({
      warnings: ["none really. Some sadness. An unsuitable bonnet."],
    });
    expect(read("Pairing: None of your business till chapter two").fields).toEqual({});
    expect(read("Characters: Mr. Collins, Mary B., Capt. Morrow").fields).toEqual({
      characters: ["Mr. Collins", "Mary B.", "Capt. Morrow"],
    });
  });

  it("what is no relationship goes where it belongs", () => {
    expect(read("Pairing/Characters: Lestrade, Holmes, gen").fields).toEqual({
      characters: ["Lestrade", "Holmes"],
      categories: ["Gen"],
    });
    expect(read("Pairing: Holmes/Watson, Spuffy").fields).toEqual({
      relationships: ["Holmes/Watson", "Spuffy"],
    });
  });

  it("the X-Files archives' letters, and eFiction's categories, which are fandoms", () => {
    expect(read("Classification: SRA, Hart/Vesey UST").fields).toEqual({
      additionalTags: ["Romance", "Angst", "Hart/Vesey UST"],
    });
    expect(read("Categories: Robin Hood > General\nGenres: Drama/Romance, Hurt/Comfort").fields).toEqual({
      fandoms: ["Robin Hood"],
      additionalTags: ["Drama", "Romance", "Hurt/Comfort"],
    });
  });

  it("dates that say together which number is the month", () => {
    expect(read("Published: 02/11/04\nUpdated: 05/30/04").fields).toEqual({
      publishedAt: "2004-02-11",
      updatedAt: "2004-05-30",
    });
    expect(read("Published: 02/11/04\nUpdated: 30/12/04").fields).toEqual({
      publishedAt: "2004-11-02",
      updatedAt: "2004-12-30",
    });
  });

  it("a series told in a sentence", () => {
    expect(read('Series: Second in "The Younger Miss Bennets", follows "Kitty Coughs"').fields).toEqual({
      series: [{ name: "The Younger Miss Bennets", position: 2 }],
    });
    expect(read("Series: None").fields).toEqual({});
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
