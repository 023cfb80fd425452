import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/read/input/index.ts";

const BODY = "Once upon a time: there was a lamp.\n\n---\n\nThe end.\n";
const read = (block: string, body = BODY, file = "stories/x.md") => {
  const text = `---\n${block}\n---\n${body}`;
  const result = readFrontMatter(text, file);
  return { ...result, rest: text.slice(result.end), rules: result.messages.map((each) => each.ruleId) };
};

describe("where front matter ends", () => {
  it.each(["\n", "\r\n"])("the body starts on the line after the closing fence (%j)", (eol) => {
    const text = ["---", "title: X", "---", "Body", ""].join(eol);
    expect(text.slice(readFrontMatter(text, "a.md").end)).toBe(`Body${eol}`);
  });

  it("a file without it starts at 0", () => {
    for (const text of ["", "Prose.", "title: X\n\nProse", "--- \nNot closed", "----\ntitle: x\n----\n"]) {
      expect(readFrontMatter(text, "a.md")).toEqual({ fields: {}, end: 0, messages: [] });
    }
  });

  it.each([
    "---\nHe walked away: slowly.\n\nShe did not.\n---\nNext.\n",
    "---\n\nLong ago there was a lamp.\n\n---\n\nNext.\n",
    "---\nSPIKE: What now?\n\nBUFFY: Nothing.\n---\nNext.\n",
    "---\n— Bonjour, dit-il.\n---\n",
  ])("a file that opens with a scene break keeps every word: %j", (text) => {
    expect(readFrontMatter(text, "a.txt")).toEqual({ fields: {}, end: 0, messages: [] });
  });

  it("front matter that is never closed ends at the first empty line", () => {
    const text = "---\ntitle: X\nauthor: Y\n\nIt was dark. Bob said: hello.\n\n---\n\nNext: day.\n";
    const { fields, end, messages } = readFrontMatter(text, "a.md");
    expect(fields).toEqual({ title: "X", creators: ["Y"] });
    expect(text.slice(end)).toBe("It was dark. Bob said: hello.\n\n---\n\nNext: day.\n");
    expect(messages[0]).toMatchObject({ ruleId: "front-matter/unclosed", line: 1 });
  });

  it("front matter over 64 KB is cut at its first empty line, at once", () => {
    const text = `---\ntitle: X\n\n${"k: v\n".repeat(20_000)}---\nBody`;
    const { fields, messages, end } = readFrontMatter(text, "a.md");
    expect(fields.title).toBe("X");
    expect(text.slice(end, end + 6).trim()).toBe("k: v");
    expect(messages[0]?.ruleId).toBe("front-matter/too-long");
  });

  it("a list or loose words stay in the story, with a message", () => {
    expect(read("- a\n- b")).toMatchObject({ end: 0, fields: {}, rules: ["front-matter/list"] });
    expect(read("My favourite story")).toMatchObject({
      end: 0,
      fields: {},
      rules: ["front-matter/not-fields"],
    });
  });
});

describe("code in front matter", () => {
  it.each(["js", "javascript", "node", "coffee", "json", "toml", "JS", " js"])(
    "---%s is refused",
    (language) => {
      const text = `---${language}\n{ title: (globalThis.__hit = 1) }\n---\nBody`;
      const { fields, end, messages } = readFrontMatter(text, "a.md");
      expect(fields).toEqual({});
      expect(text.slice(end)).toBe("Body");
      expect(messages).toMatchObject([{ ruleId: "front-matter/not-yaml", severity: "error", line: 1 }]);
      expect("__hit" in globalThis).toBe(false);
    },
  );

  it("TOML between lines of +++ is told from a scene break", () => {
    const toml = '+++\ntitle = "The Lamp"\ntags = ["a", "b"]\n+++\nBody';
    const { end, messages } = readFrontMatter(toml, "a.md");
    expect(toml.slice(end)).toBe("Body");
    expect(messages).toMatchObject([{ ruleId: "front-matter/not-yaml", line: 1 }]);
    expect(readFrontMatter("+++\nHe walked in.\n+++\nBody", "a.md").end).toBe(0);
  });

  it.each(["constructor", "__proto__", "toString"])("---%s reaches no object's prototype", (language) => {
    const { messages, fields } = readFrontMatter(`---${language}\ntitle: X\n---\nBody`, "a.md");
    expect(fields).toEqual({});
    expect(messages.every((each) => each.ruleId === "front-matter/not-yaml")).toBe(true);
  });

  it("keys that name parts of objects are unknown keys", () => {
    const { fields, rules } = read("title: X\n__proto__: { slug: y }\nconstructor: z");
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(fields).toEqual({ title: "X" });
    expect(rules).toEqual(["front-matter/unknown-key", "front-matter/unknown-key"]);
  });
});

describe("faults cost their own line", () => {
  it("each has its place, and every other field is read", () => {
    const { fields, messages, rest } = read(
      [
        "titel: The Lamp",
        "stray words",
        "rating: banana",
        'tags: ["a, b',
        "updated: 2003-02-31",
        "zorp: 1",
        "lang: fr",
      ].join("\n"),
    );
    expect(fields).toEqual({ title: "The Lamp", language: "fr" });
    expect(rest).toBe(BODY);
    expect(messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
      "3:1 front-matter/line-unread",
      "4:9 field/unknown-value",
      "5:7 front-matter/line-unread",
      "6:10 field/impossible-date",
      "7:1 front-matter/unknown-key",
    ]);
  });

  it("suggests the key that was meant", () => {
    const { messages } = read("sumary: x\nfandm: y\npublshed: 2009\nlayout: post");
    expect(messages.map(({ advice }) => /“(\w+)”/.exec(advice)?.[1])).toEqual([
      "summary",
      "fandom",
      "published",
      undefined,
    ]);
  });

  it("names the line that repeats a field", () => {
    const { fields, messages } = read("title: A\nTitle: B\nauthor: X\nauthors: [Y]");
    expect(fields).toEqual({ title: "A", creators: ["X", "Y"] });
    expect(messages).toMatchObject([{ ruleId: "front-matter/duplicate-key", line: 3 }]);
  });
});

describe("whatever it is given", () => {
  it("never throws, and never takes a word of the body", () => {
    const piece = fc.constantFrom(
      "---",
      "---js",
      "title: x",
      "- a",
      "[",
      '"',
      "'",
      "|",
      "  ",
      "\t",
      ": ",
      "&a",
      "*a",
      "!!x",
      "\n",
      "\r\n",
      "...",
      "#",
      "{a: b}",
      "é",
      "\u0000",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { end } = readFrontMatter(`---\n${text}`, "a.md");
        expect(end).toBeGreaterThanOrEqual(0);
        const closed = readFrontMatter(
          `---\ntitle: x\nsummary: ${text.replace(/[\r\n]/g, " ")}\n---\nBODY`,
          "a.md",
        );
        expect(closed.end).toBe(`---\ntitle: x\nsummary: ${text.replace(/[\r\n]/g, " ")}\n---\n`.length);
      }),
      { numRuns: 1500 },
    );
  });
});
