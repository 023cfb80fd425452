import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/read/input/index.ts";

const read = (block: string) => readFrontMatter(`---\n${block}\n---\n`, "stories/x.md");
const fields = (block: string) => {
  const result = read(block);
  expect(result.messages).toEqual([]);
  return result.fields;
};

describe("keys", () => {
  it.each([
    [
      "author: A",
      "authors: A",
      "by: A",
      "creators: [A]",
      "Creator: A",
      "WRITTEN BY: A",
      "written-by: A",
      "автор: A",
      "作者: A",
    ],
    [
      "tags: A, B",
      "additional tags: [A, B]",
      "additionalTags: A, B",
      "additional_tags:\n  - A\n  - B",
      "Freeforms: A; B",
    ],
    ["ship: A/B", "pairing: A/B", "relationships: A/B", "Pairings:\n- A/B"],
    ["archive warnings: MCD", "archiveWarnings: Major Character Death", "archive_warning: character death"],
    ["end notes: x", "endNotes: x", "endnote: x"],
    ["published: 2009", "date: 2009", "publishedAt: 2009", "first-published: 2009"],
  ])("%s is the same as its other spellings", (first, ...others) => {
    for (const other of others) expect(fields(other)).toEqual(fields(first));
  });
});

describe("values", () => {
  it.each([
    ["G", "General Audiences"],
    ["K+", "General Audiences"],
    ["PG", "General Audiences"],
    ["T", "Teen And Up Audiences"],
    ["Teen", "Teen And Up Audiences"],
    ["PG-13", "Teen And Up Audiences"],
    ["PG-13 for language", "Teen And Up Audiences"],
    ["Fiction T", "Teen And Up Audiences"],
    ["PG13 (mild violence)", "Teen And Up Audiences"],
    ["M", "Mature"],
    ["R", "Mature"],
    ["R for violence", "Mature"],
    ["PG-13/R", "Mature"],
    ["PG to NC-17", "Explicit"],
    ["R, NC-17 in later chapters", "Explicit"],
    ["NC-17", "Explicit"],
    ["explicit", "Explicit"],
    ["P16", "Mature"],
    ["16+", "Mature"],
    ["FR15", "Teen And Up Audiences"],
    ["unrated", "Not Rated"],
    ["general audiences", "General Audiences"],
  ])("rating: %s is %s", (typed, rating) => {
    expect(fields(`rating: ${typed}`)).toEqual({ rating });
  });

  it.each(["rating: banana", "rating: 11/10", "status: maybe", "lang: Elvish of the woods", "category: Zed"])(
    "%s is refused with what can stand there",
    (line) => {
      const { fields: none, messages } = read(line);
      expect(none).toEqual({});
      expect(messages).toMatchObject([{ ruleId: "field/unknown-value", severity: "warning", line: 2 }]);
    },
  );

  it("categories in old words", () => {
    expect(fields("category: Slash, Het")).toEqual({ categories: ["M/M", "F/M"] });
    expect(fields("categories: [femslash, gen]")).toEqual({ categories: ["F/F", "Gen"] });
  });

  it.each([
    ["English", "en"],
    ["deutsch", "de"],
    ["Português brasileiro", "pt-BR"],
    ["pt-br", "pt-BR"],
    ["中文", "zh"],
    ["zh-hant", "zh-Hant"],
    ["Русский", "ru"],
    ["jp", "ja"],
  ])("language: %s is %s", (typed, language) => {
    expect(fields(`language: ${typed}`)).toEqual({ language });
  });

  it.each([
    ["chapters: 3/?", { expectedChapters: null, status: "in-progress" }],
    ["chapters: 3/5", { expectedChapters: 5, status: "in-progress" }],
    ["chapters: 5/5", { expectedChapters: 5, status: "complete" }],
    ["complete: yes", { status: "complete" }],
    ["complete: false", { status: "in-progress" }],
    ["WIP: yes", { status: "in-progress" }],
    ["status: WIP", { status: "in-progress" }],
    ["status: On Hiatus", { status: "hiatus" }],
    ["expectedChapters: ?", { expectedChapters: null }],
    ["expected chapters: 12", { expectedChapters: 12 }],
    ["featured: true", { featured: true }],
    ["number: 2.5", { number: 2.5 }],
    ["chapter number: IV", { number: 4 }],
    ["label: Part", { label: "Part" }],
    ["slug: the-long-road", { slug: "the-long-road" }],
  ])("%s", (line, expected) => {
    expect(fields(line)).toEqual(expected);
  });

  it.each([
    "slug: ../../etc",
    "slug: CON",
    "slug: Ünïcode",
    "slug: a/b",
    "slug: a--b",
    `slug: ${"a".repeat(200)}`,
  ])("%s is refused with a slug that would do", (line) => {
    const { fields: none, messages } = read(line);
    expect(none).toEqual({});
    expect(messages).toMatchObject([{ ruleId: "field/bad-slug", line: 2, column: 7 }]);
  });

  it("warnings keep the author's words, and become AO3's where they are theirs", () => {
    expect(fields("warnings: Character Death, spiders")).toEqual({
      warnings: ["Character Death", "spiders"],
      archiveWarnings: ["Major Character Death"],
      additionalTags: ["spiders"],
    });
    expect(fields("warnings: none")).toEqual({ archiveWarnings: ["No Archive Warnings Apply"] });
  });
});

describe("lists", () => {
  it("keep colons, hashes and brackets in their items", () => {
    expect(
      fields('tags:\n  - Alternate Universe: Modern\n  - [Podfic] Welcome\n  - Fluff #1\n  - "a, b"'),
    ).toEqual({
      additionalTags: ["Alternate Universe: Modern", "[Podfic] Welcome", "Fluff #1", "a, b"],
    });
    expect(fields("tags:\n  - Alternate Universe: Modern\n  - Fluff #1\n  - Angst")).toEqual({
      additionalTags: ["Alternate Universe: Modern", "Fluff #1", "Angst"],
    });
    expect(fields("fandom: Star Trek: TNG, Babylon 5")).toEqual({ fandoms: ["Star Trek: TNG", "Babylon 5"] });
    expect(fields('fandom: "Crouching Tiger, Hidden Dragon"')).toEqual({
      fandoms: ["Crouching Tiger, Hidden Dragon"],
    });
  });

  it("creators: commas and & part them, “and” only under a plural key", () => {
    expect(fields("author: Jane, Mary & Sue")).toEqual({ creators: ["Jane", "Mary", "Sue"] });
    const one = read("author: Salt and Pepper");
    expect(one.fields).toEqual({ creators: ["Salt and Pepper"] });
    expect(one.messages.map(({ ruleId }) => ruleId)).toEqual(["field/one-creator"]);
    expect(fields("authors: Jane and Mary")).toEqual({ creators: ["Jane", "Mary"] });
  });
});
