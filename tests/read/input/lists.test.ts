import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/read/input/index.ts";

const read = (block: string) => readFrontMatter(`---\n${block}\n---\nProse.\n`, "stories/x.md");

describe("lists in front matter", () => {
  const character = fc.constantFrom(..."abcé1 :#[]{}'\"*&!|>%@`-?,/()~".split(""));
  const line = fc
    .string({ unit: character, minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== "" && !/^#|["']|^[|>]|\s#\s|^-(\s|$)|\s#$/.test(text));

  it("give their items as typed, or say why not, and cost no field beside them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 4 }), (items) => {
        const { fields, messages } = read(
          `title: T\ntags:\n${items.map((item) => `  - ${item}`).join("\n")}\nrating: T`,
        );
        expect(fields).toMatchObject({ title: "T", rating: "Teen And Up Audiences" });
        if (messages.length === 0)
          expect(fields.additionalTags).toEqual(items.map((item) => item.replace(/\s+/g, " ")));
      }),
      { numRuns: 2000 },
    );
  });

  it("are read line by line where an item is no good YAML", () => {
    expect(
      read("tags:\n  - @home\n  - *Star* Wars\n  - Sherlock: the end: again\n  - plain").fields
        .additionalTags,
    ).toEqual(["@home", "*Star* Wars", "Sherlock: the end: again", "plain"]);
  });
});
