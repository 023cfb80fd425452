import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/read/input/index.ts";

const titleOf = (line: string) =>
  readFrontMatter(`---\ntitle: ${line}\nauthor: Me\n---\nProse.\n`, "stories/x.md");

describe("titles in front matter", () => {
  it.each([
    "Sherlock: the end",
    "[Podfic] X",
    "'Tis the season",
    "'Tis the season, don't you know",
    "@home",
    "*Star* Wars",
    '"Hello" she said',
    "1984",
    "007",
    "0x1F",
    "1e3",
    "10:30",
    "2003-02-31",
    "2003-02-03T10:00:00Z",
    "Story #5 of 6",
    "#1 Fan",
    "null",
    "~",
    "true",
    "No",
    "{redacted}",
    "{{ 7*7 }}",
    "{% raw %}",
    "<script>alert(1)</script>",
    "& then",
    "&anchor",
    "!important",
    "% of all",
    "- or -",
    "? why",
    ">_<",
    "|bars|",
    "`code`",
    "a: b: c",
    "ends with:",
    "back\\slash \\n",
    "“Curly”",
    "第一章：开始",
    "سلام",
    "👩‍👩‍👧",
    "..",
    "---",
    "...",
    "= + =",
  ])("%s comes through as typed", (title) => {
    const { fields } = titleOf(title);
    expect(fields.title).toBe(title);
    expect(fields.creators).toEqual(["Me"]);
  });

  it("loses the quotes round the whole of it, as YAML means them", () => {
    expect(titleOf('"Sherlock: \\"the\\" end"').fields.title).toBe('Sherlock: "the" end');
    expect(titleOf("'It''s'").fields.title).toBe("It's");
  });

  it("is refused with the line and what to do where YAML can make nothing of it", () => {
    const { fields, messages } = titleOf("|");
    expect(fields.title).toBeUndefined();
    expect(messages[0]).toMatchObject({ ruleId: "field/wrong-shape", line: 2, column: 8 });
  });

  it("says that a remark was kept", () => {
    const { fields, messages } = titleOf("The Lamp # my favourite");
    expect(fields.title).toBe("The Lamp # my favourite");
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["front-matter/hash-kept"]);
  });

  it("is shown in full with a warning when it is longer than 255 characters", () => {
    const { fields, messages } = titleOf("é".repeat(300));
    expect(fields.title).toBe("é".repeat(300));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["field/long-title"]);
  });

  it("any line comes through as typed, or is refused at its place", () => {
    const characters = fc.constantFrom(..."abzé1 #:[]{}'\"*&!|>%@`-?,~\\<=.()字 ".split(""));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(characters, fc.string({ unit: "grapheme", maxLength: 1 })) }),
        (typed) => {
          const line = typed.replace(/[\r\n]/g, "").trim();
          fc.pre(line !== "");
          const { fields, messages } = titleOf(line);
          if (fields.title === line) return;
          if (/^(["']).*\1(\s+#.*)?$/.test(line)) return;
          expect(fields.title).toBeUndefined();
          if (line !== '""' && line !== "''") expect(messages.some((each) => each.line === 2)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("a quoted title gives what was quoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const title = typed.replace(/\p{Cc}/gu, "").trim();
        fc.pre(title !== "");
        expect(titleOf(JSON.stringify(title)).fields.title).toBe(title);
        expect(titleOf(`'${title.replaceAll("'", "''")}'`).fields.title).toBe(title);
      }),
    );
  });
});
