import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SettingsSchema, TagRulesSchema } from "../../src/records/index.ts";
import { loadSettings, tagPlaceKey } from "../../src/settings/index.ts";

const DEFAULTS = SettingsSchema.parse({});
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fanlight-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function load(archive: string, tags = "") {
  writeFileSync(join(root, "archive.yaml"), archive);
  writeFileSync(join(root, "tags.yaml"), tags);
  const { settings, tagRules, messages } = loadSettings(root);
  return {
    settings,
    tagRules,
    told: messages.map((m) => `${m.file}:${m.line}:${m.column} ${m.ruleId}`),
    messages,
  };
}

describe("archive.yaml", () => {
  it("may be missing or empty", () => {
    expect(loadSettings(root)).toEqual({
      settings: DEFAULTS,
      tagRules: TagRulesSchema.parse({}),
      tagPlaces: new Map(),
      messages: [],
    });
    expect(load("# nothing yet\n")).toMatchObject({ settings: DEFAULTS, told: [] });
  });

  it("the one that comes with Fanlight is good", () => {
    expect(loadSettings(new URL("../..", import.meta.url).pathname).messages).toEqual([]);
  });

  it("the one that comes with Fanlight explains every setting, and any of them can be switched on", () => {
    const text = readFileSync(new URL("../../archive.yaml", import.meta.url), "utf8");
    for (const [key, schema] of Object.entries(SettingsSchema.shape)) {
      expect(text).toMatch(new RegExp(`^(?:# )?${key}:`, "m"));
      const inner = Object.keys(schema.parse(undefined) ?? {});
      if (typeof schema.parse(undefined) === "object") {
        for (const part of inner) expect(text).toMatch(new RegExp(`^  (?:# )?${part}:`, "m"));
      }
    }
    expect(load(text.replace(/^( *)# (?=[a-z][A-Za-z]+: \S+$)/gm, "$1")).told).toEqual([]);
  });

  it("types each value by what the setting wants", () => {
    const { settings, told } = load(
      "name: 1984\nTagline: Foo: bar #1  # a remark\nstories per page: 20\nconsent-rating: none\npages:\n  entireStory: no\nabout: |\n  One.\n\n  Two.\n",
    );
    expect(told).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULTS,
      name: "1984",
      tagline: "Foo: bar #1",
      storiesPerPage: 20,
      consentRating: null,
      pages: { entireStory: false },
      about: "One.\n\nTwo.",
    });
  });

  it("a fault costs one setting, and is told at its place", () => {
    const { settings, told, messages } = load(
      'name: My Archive\nlangauge: fr\nlanguage: Klingonese\nstoriesPerPage: 4\ncontact: "open\naddress: example.org\nsearchEngines: nobody\nname: Two\npages:\n  entireStory: perhaps\n',
    );
    expect(settings).toEqual({ ...DEFAULTS, name: "My Archive" });
    expect(told).toEqual([
      "archive.yaml:2:1 settings/unknown-key",
      "archive.yaml:3:11 settings/bad-value",
      "archive.yaml:4:17 settings/bad-value",
      "archive.yaml:5:10 settings/line-unread",
      "archive.yaml:6:10 settings/bad-value",
      "archive.yaml:7:16 settings/bad-value",
      "archive.yaml:8:1 settings/duplicate-key",
      "archive.yaml:10:16 settings/bad-value",
    ]);
    expect(messages[0]?.advice).toContain("“language”");
    expect(messages[2]?.reason).toContain("a whole number from 5 to 500");
    expect(messages[5]?.reason).toContain("“by-rating”");
  });

  it.each(["- a\n- b\n", "just some words\n"])("%j is no settings file", (text) => {
    expect(load(text)).toMatchObject({
      settings: DEFAULTS,
      told: ["archive.yaml:1:undefined settings/no-names"],
    });
  });

  it("that cannot be read gives the defaults", () => {
    mkdirSync(join(root, "archive.yaml"));
    expect(loadSettings(root)).toMatchObject({
      settings: DEFAULTS,
      messages: [{ ruleId: "settings/not-read" }],
    });
    rmSync(join(root, "archive.yaml"), { recursive: true });
    writeFileSync(join(root, "archive.yaml"), Buffer.from("name: Caf\xe9\n", "latin1"));
    expect(loadSettings(root).messages[0]?.reason).toContain("UTF-8");
  });

  it("never throws, whatever it holds", () => {
    const piece = fc.constantFrom(
      "name",
      "pages",
      ": ",
      "\n",
      "  ",
      "- ",
      "[",
      "{",
      '"',
      "&a",
      "*a",
      "#",
      "1",
      "fandoms:\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        load(pieces.join(""), pieces.join(""));
      }),
      { numRuns: 200 },
    );
  });
});

describe("tags.yaml", () => {
  it("reads synonyms and parents, long or short", () => {
    const { tagRules, told } = load(
      "",
      'fandoms:\n  "Star Trek: TNG":\n    synonyms: [TNG, "ST, Next"]\n    parents:\n      - Star Trek\n  Sherlock: [SH, BBC Sherlock]\nadditional tags:\n  Alternate Universe: AU, A.U.\n',
    );
    expect(told).toEqual([]);
    expect(tagRules.fandoms).toEqual({
      "Star Trek: TNG": { synonyms: ["TNG", "ST, Next"], parents: ["Star Trek"] },
      Sherlock: { synonyms: ["SH", "BBC Sherlock"], parents: [] },
    });
    expect(tagRules.additionalTags).toEqual({
      "Alternate Universe": { synonyms: ["AU", "A.U."], parents: [] },
    });
  });

  it("a tag that cannot be read costs no other", () => {
    const { tagRules, told } = load(
      "",
      "fandoms:\n  Star Trek: TNG:\n    synonyms: [TNG]\n  Sherlock:\n    synonyms: [SH]\n",
    );
    expect(tagRules.fandoms.Sherlock).toEqual({ synonyms: ["SH"], parents: [] });
    expect(told[0]).toMatch(/^tags.yaml:2:\d+ settings\/line-unread/);
  });

  it("knows where each tag stands, for messages about it", () => {
    load("", "fandoms:\n  A: [x]\nadditional tags:\n  C: { parents: [D] }\n");
    const places = loadSettings(root).tagPlaces;
    expect(places.get(tagPlaceKey("fandoms", "A"))).toEqual({ line: 2, column: 3 });
    expect(places.get(tagPlaceKey("additionalTags", "C"))).toEqual({ line: 4, column: 3 });
  });
});
