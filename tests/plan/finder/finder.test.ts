import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gather } from "../../../src/gather/index.ts";
import { finderData } from "../../../src/plan/finder/index.ts";
import { SettingsSchema, type StoryHead, TagRulesSchema } from "../../../src/records/index.ts";
import { slugOf } from "../../../src/records/slug.ts";
import { countTags, find } from "../../../templates/scripts/lib/finder/find.ts";
import {
  EVERYTHING,
  type Query,
  readQuery,
  SORTS,
  writeQuery,
} from "../../../templates/scripts/lib/finder/query.ts";
import { sorted } from "../../../templates/scripts/lib/finder/sort.ts";
import { tableOf } from "../../../templates/scripts/lib/finder/table.ts";
import { storyHead } from "../../gather/story-head.ts";

const archiveOf = (heads: StoryHead[], rules: object = {}) =>
  gather(heads, SettingsSchema.parse({}), TagRulesSchema.parse(rules)).archive;

const heads = [
  storyHead("loom", {
    title: "The Loom",
    fandoms: ["Odyssey"],
    additionalTags: ["Weaving", "Grief"],
    words: 900,
    publishedAt: "2009-05",
    creators: ["zed"],
  }),
  storyHead("bees", {
    title: "Bees",
    fandoms: ["Sherlock Holmes", "Emma"],
    additionalTags: ["Grief"],
    words: 100,
    publishedAt: "2001",
    updatedAt: "2010-01-02",
    creators: ["Anna"],
  }),
  storyHead("raft", {
    title: "A Raft",
    fandoms: ["Odyssey"],
    additionalTags: ["Weaving"],
    words: 500,
    relationships: ["A/B", "A & B"],
  }),
];
const table = tableOf(finderData(archiveOf(heads, { fandoms: { Odyssey: { parents: ["Homer"] } } })));
const ask = (more: Partial<Query>) => {
  const query = { ...EVERYTHING, ...more };
  return sorted(table, find(table, query), query).map((story) => table.slugs[story]);
};

describe("finding", () => {
  test("by what must be there and what must not", () => {
    expect(
      ask({
        include: { additionalTags: ["Weaving"], fandoms: ["Odyssey"] },
        exclude: { additionalTags: ["Grief"] },
      }),
    ).toEqual(["raft"]);
    expect(ask({ include: { fandoms: ["No such fandom"] } })).toEqual([]);
    expect(ask({ exclude: { fandoms: ["No such fandom"] } })).toHaveLength(3);
  });

  test("a wider tag finds the stories of the narrower ones", () => {
    expect(ask({ include: { fandoms: ["Homer"] } }).toSorted()).toEqual(["loom", "raft"]);
  });

  test("by crossover, length, number of relationships and date", () => {
    expect(ask({ crossover: "only" })).toEqual(["bees"]);
    expect(ask({ minWords: 200, maxWords: 600 })).toEqual(["raft"]);
    expect(ask({ minRelationships: 2 })).toEqual(["raft"]);
    expect(ask({ updatedSince: 20090101 })).toEqual(["bees", "loom"]);
  });

  test("in each order, and turned round", () => {
    expect(ask({})).toEqual(["bees", "loom", "raft"]);
    expect(ask({ sort: "title" })).toEqual(["bees", "loom", "raft"]);
    expect(ask({ sort: "words" })).toEqual(["loom", "raft", "bees"]);
    expect(ask({ sort: "words", reversed: true })).toEqual(["bees", "raft", "loom"]);
    expect(ask({ sort: "creator" })).toEqual(["bees", "loom", "raft"]);
  });

  test("counts beside a choice say how many of what is found would stay", () => {
    const counts = countTags(
      table,
      "additionalTags",
      find(table, { ...EVERYTHING, include: { fandoms: ["Odyssey"] } }),
    );
    expect(Object.fromEntries(table.names.additionalTags.map((name, at) => [name, counts[at]]))).toEqual({
      Weaving: 2,
      Grief: 1,
    });
  });

  test("an empty archive finds nothing", () => {
    const empty = tableOf(finderData(archiveOf([])));
    expect(find(empty, EVERYTHING)).toEqual([]);
  });
});

test("a query survives the address bar", () => {
  const names = fc.array(fc.string(), { minLength: 1, maxLength: 3 }).map((list) => [...new Set(list)]);
  const number = fc.option(fc.nat(1e6));
  const tags = fc.record({ fandoms: names, rating: names }, { requiredKeys: [] });
  const query = fc.record({
    include: tags,
    exclude: tags,
    crossover: fc.constantFrom("only" as const, "none" as const, null),
    minWords: number,
    maxWords: number,
    minRelationships: number,
    maxRelationships: number,
    updatedSince: fc.option(fc.integer({ min: 19_000_101, max: 20_991_231 })),
    sort: fc.constantFrom(...SORTS),
    reversed: fc.boolean(),
  });
  fc.assert(
    fc.property(query, (asked) => {
      expect(readQuery(new URLSearchParams(String(writeQuery(asked))))).toEqual(asked);
    }),
  );
});

test("the data of a large archive stays small: at most 60 bytes a story compressed", () => {
  const size = 2000;
  let state = 7;
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) ** 2 * n);
  };
  const SYLLABLES = "ka mi to re sho lin dar ve nu pel gra tis mor ane ulf".split(" ");
  const word = () => Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(15)]).join("");
  const words = Array.from({ length: 900 }, word);
  const phrase = (n: number) => Array.from({ length: n }, () => words[below(900)]).join(" ");
  const pool = (n: number, length: number) => Array.from({ length: n }, () => phrase(length));
  const [fandoms, characters, tags, creators] = [pool(80, 3), pool(500, 2), pool(800, 2), pool(600, 1)];
  const some = (from: string[], n: number) => [
    ...new Set(Array.from({ length: n }, () => from[below(from.length)] as string)),
  ];
  const many = Array.from({ length: size }, (_, n) => {
    const title = phrase(2 + below(4));
    const cast = some(characters, 2 + below(4));
    return storyHead(`${slugOf(title)}-${n}`, {
      title,
      fandoms: some(fandoms, 1),
      characters: cast,
      relationships: [cast.slice(0, 2).join("/")],
      additionalTags: some(tags, 3 + below(9)),
      creators: some(creators, 1),
      words: below(90_000),
      publishedAt: `20${String(below(25)).padStart(2, "0")}-0${1 + below(9)}-1${below(10)}`,
    });
  });
  const bytes = gzipSync(JSON.stringify(finderData(archiveOf(many)))).length;
  expect(bytes / size).toBeLessThan(60);
});
