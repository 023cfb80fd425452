import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { htmlOf } from "../../src/publish/downloads/html.ts";
import { textOf } from "../../src/publish/downloads/text.ts";
import { wrapped } from "../../src/publish/downloads/wrap.ts";
import type { StoryHead } from "../../src/records/index.ts";
import { NASTY } from "./nasty-stories.ts";
import { sourceOf } from "./source.ts";

const source = sourceOf(NASTY);
const headOf = (slug: string) => source.archive.stories.get(slug) as StoryHead;

test("one HTML file holds the story, loads nothing, and is valid", async () => {
  // A ">" in prose is valid as it is; the rule is one of taste.
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: { "no-raw-characters": "off" },
  });
  for (const slug of ["footnotes", "cjk", "rtl", "every", "long"]) {
    const page = htmlOf(headOf(slug), source);
    expect(page).not.toMatch(/<(?:script|img|iframe)|src=|rel="stylesheet"/);
    const { results } = await validator.validateString(page);
    const faults = results.flatMap(({ messages }) =>
      messages.map((each) => `${each.ruleId} ${each.message}`),
    );
    expect(faults, slug).toEqual([]);
  }
});

test("plain text has the header, the notes and every chapter, a paragraph a line", () => {
  const text = textOf(headOf("every"), source);
  expect(text).toContain("Rating: Explicit");
  expect(text).toContain("End notes of the story:\n\nThanks | all");
  expect(textOf(headOf("cjk"), source)).toContain("* * *");
  expect(textOf(headOf("long"), source)).toContain("It was day 300 & it rained.");
});

test("wrapped text keeps every word and stays in its columns", () => {
  const long = "a longish line of prose ".repeat(20);
  const lines = wrapped(long, 40).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(lines.join(" ").trim()).toBe(long.trim());
  expect(wrapped("漢".repeat(50), 40).split("\n")[0]).toHaveLength(20);
});
