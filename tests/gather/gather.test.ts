import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gather, sortKey, titleKey } from "../../src/gather/index.ts";
import { SettingsSchema, type StoryHead, TagRulesSchema } from "../../src/records/index.ts";
import { storyHead } from "./story-head.ts";

const settings = SettingsSchema.parse({});
const from = (heads: StoryHead[], rules: object = {}) => gather(heads, settings, TagRulesSchema.parse(rules));
const names = (tags: { name: string }[]) => tags.map((tag) => tag.name);

describe("tags", () => {
  test("spellings that differ by case or spaces are one tag, shown as most people write it", () => {
    const { archive } = from([
      storyHead("a", { additionalTags: ["fluff"] }),
      storyHead("b", { additionalTags: ["Fluff"] }),
      storyHead("c", { additionalTags: ["Fluff", " FLUFF "] }),
    ]);
    expect(names(archive.tags.additionalTags)).toEqual(["Fluff"]);
    expect(archive.stories.get("a")?.additionalTags).toEqual(["Fluff"]);
    expect(archive.stories.get("c")?.additionalTags).toEqual(["Fluff"]);
  });

  test("a romance and a friendship of the same two are two tags at two addresses", () => {
    const { archive } = from([storyHead("a", { relationships: ["Holmes/Watson", "Holmes & Watson"] })]);
    expect(new Set(archive.tags.relationships.map((tag) => tag.slug)).size).toBe(2);
  });

  test("a synonym counts as its tag, and a parent finds its children's stories", () => {
    const { archive, messages } = from(
      [
        storyHead("a", { fandoms: ["ACD Holmes"] }),
        storyHead("b", { fandoms: ["Sherlock Holmes & Related"] }),
      ],
      {
        fandoms: {
          "Sherlock Holmes - Doyle": { synonyms: ["acd holmes"], parents: ["Sherlock Holmes & Related"] },
        },
      },
    );
    expect(archive.stories.get("a")?.fandoms).toEqual(["Sherlock Holmes - Doyle"]);
    const parent = archive.tags.fandoms.find((tag) => tag.name === "Sherlock Holmes & Related");
    expect(parent?.stories.toSorted()).toEqual(["a", "b"]);
    expect(parent?.children).toEqual(["Sherlock Holmes - Doyle"]);
    expect(messages).toEqual([]);
  });

  test("parents that go round in a circle are named and cost nothing else", () => {
    const { archive, messages } = from([storyHead("a", { characters: ["Cat"] })], {
      characters: { Cat: { parents: ["Animal"] }, Animal: { parents: ["Cat"] } },
    });
    expect(messages.map((m) => m.ruleId)).toEqual(["gather/parent-loop"]);
    expect(names(archive.tags.characters).toSorted()).toEqual(["Animal", "Cat"]);
  });

  test("a synonym claimed twice stays with the first and is named", () => {
    const { messages } = from([], { characters: { John: { synonyms: ["J"] }, James: { synonyms: ["J"] } } });
    expect(messages[0]).toMatchObject({ ruleId: "gather/synonym-twice", file: "tags.yaml" });
  });

  test("a tag in tags.yaml that no story has is named where a story's tag is almost the same", () => {
    const { messages } = from([storyHead("a", { fandoms: ["Sherlock Holmes"], characters: ["Emma"] })], {
      fandoms: { "Sherlok Holmes": { synonyms: ["SH"] }, "Pride and Prejudice": {} },
      characters: { Emma: {}, Emme: {} },
    });
    expect(messages.map((m) => [m.ruleId, m.severity])).toEqual([["gather/tag-unused", "info"]]);
    expect(messages[0]?.reason).toContain("Sherlock Holmes");
  });

  test("ratings stand in AO3's order", () => {
    const { archive } = from([
      storyHead("a", { rating: "Mature" }),
      storyHead("b"),
      storyHead("c", { rating: "Explicit" }),
    ]);
    expect(names(archive.tags.rating)).toEqual(["General Audiences", "Mature", "Explicit"]);
  });
});

describe("addresses", () => {
  test("two files that want one address both get a page, and a message names both", () => {
    const one = storyHead("The Lamp");
    const two = {
      ...storyHead("the lamp"),
      source: { ...one.source, path: "stories/z.md", files: ["stories/z.md"] },
    };
    const { archive, messages } = from([two, one]);
    expect(archive.stories.size).toBe(2);
    expect(archive.stories.get("the-lamp")?.source.path).toBe("stories/The Lamp.md");
    expect(messages[0]?.file).toBe("stories/z.md");
    expect(messages[0]?.reason).toContain("stories/The Lamp.md");
  });

  test("a story called “page” does not stand where the later pages of the list do", () => {
    expect([...from([storyHead("page")]).archive.stories.keys()][0]).not.toBe("page");
  });

  test("no story is lost where a third file already has the address the second would get", () => {
    const at = (slug: string, path: string) => ({
      ...storyHead(slug),
      source: { ...storyHead(slug).source, path, files: [path] },
    });
    const twins = [at("lamp", "stories/a.md"), at("lamp", "stories/b.md")];
    const given = [...from(twins).archive.stories.values()].find(
      (head) => head.source.path === "stories/b.md",
    );
    const third = at(given?.slug ?? "", "stories/0.md");
    const { archive } = from([...twins, third]);
    expect([...archive.stories.values()].map((head) => head.source.path).toSorted()).toEqual([
      "stories/0.md",
      "stories/a.md",
      "stories/b.md",
    ]);
    expect(archive.stories.get(given?.slug ?? "")?.source.path).toBe("stories/0.md");
  });

  test("names of nothing but invisible characters make no tag, creator or series", () => {
    const { archive } = from([
      storyHead("a", {
        additionalTags: ["\u200b", " "],
        creators: ["\u2060", "Ann"],
        series: [{ name: "\ufeff", position: 1 }],
      }),
    ]);
    expect(archive.tags.additionalTags).toEqual([]);
    expect(archive.series).toEqual([]);
    expect(names(archive.creators)).toEqual(["Ann"]);
    expect(archive.stories.get("a")).toMatchObject({ additionalTags: [], creators: ["Ann"], series: [] });
  });

  test("whatever the names, every slug is safe and no two are the same", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 12 }), (tags) => {
        const { archive } = from([storyHead("a", { additionalTags: tags, creators: tags })]);
        for (const things of [archive.tags.additionalTags, archive.creators]) {
          const slugs = things.map((thing) => thing.slug);
          expect(new Set(slugs).size).toBe(slugs.length);
          for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        }
      }),
    );
  });
});

describe("orders", () => {
  test("newest first by last update, undated last", () => {
    const { archive } = from([
      storyHead("undated"),
      storyHead("old", { publishedAt: "2001-01-01" }),
      storyHead("revived", { publishedAt: "1999", updatedAt: "2009-05" }),
    ]);
    expect(archive.recent).toEqual(["revived", "old", "undated"]);
  });

  test("titles ignore the article, accents and case", () => {
    expect(titleKey("The Loom", "en")).toBe("loom");
    expect(titleKey("The", "en")).toBe("the");
    expect(titleKey("L'Été", "fr")).toBe("lete");
    expect(sortKey("Émile")).toBe(sortKey("emile"));
  });

  test("a series is read by the places given, then by date, and a place taken twice is named", () => {
    const at = (position: number | null) => ({ series: [{ name: "Road", position }] });
    const { archive, messages } = from([
      storyHead("late", { ...at(null), publishedAt: "2009" }),
      storyHead("early", { ...at(null), publishedAt: "2004" }),
      storyHead("second", at(2)),
      storyHead("first", at(1)),
      storyHead("also-second", at(2)),
    ]);
    expect(archive.series[0]?.stories).toEqual(["first", "also-second", "second", "early", "late"]);
    expect(messages.map((m) => m.ruleId)).toEqual(["gather/same-place"]);
  });

  test("a series named twice by one story counts once, and shows its creators under one spelling", () => {
    const { archive } = from([
      storyHead("a", {
        creators: ["ann"],
        series: [
          { name: "Road", position: 1 },
          { name: "road", position: 2 },
        ],
      }),
      storyHead("b", { creators: ["Ann"], series: [{ name: "Road", position: 3 }] }),
      storyHead("c", { creators: ["Ann"] }),
    ]);
    expect(archive.stories.get("a")?.series).toEqual([{ name: "Road", position: 1 }]);
    expect(archive.series).toMatchObject([{ stories: ["a", "b"], creators: ["Ann"] }]);
  });

  test("the order in which stories are read does not matter", () => {
    const heads = Array.from({ length: 12 }, (_, n) =>
      storyHead(`s${n}`, {
        fandoms: [n % 2 ? "Odyssey" : "odyssey"],
        creators: [`C${n % 3}`],
        publishedAt: `200${n % 4}`,
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(heads, { minLength: 12 }), (shuffled) => {
        expect(from(shuffled)).toEqual(from(heads));
      }),
      { numRuns: 20 },
    );
  });
});
