import { describe, expect, it } from "vitest";
import {
  formatMessages,
  hasErrors,
  lineIndex,
  type Message,
  message,
  placeAt,
  suggest,
} from "../../src/messages/index.ts";

const unknown = (file: string, line: number): Message =>
  message("front-matter/unknown-key", { file, line, column: 1 }, { key: "titel", suggestion: "title" });

describe("formatMessages", () => {
  it("says where, what, why and what to do, by file and line, and counts", () => {
    const messages = [
      unknown("stories/b.md", 9),
      message("file/empty", { file: "stories/c.md" }, {}),
      unknown("stories/b.md", 2),
    ];
    expect(formatMessages(messages, { lineOf: (_file, line) => (line === 2 ? "titel: X" : null) })).toBe(
      `stories/b.md:2:1  warning  front-matter/unknown-key
  Fanlight does not know the field “titel”, so the line does nothing.
  2 | titel: X
      ^
  → Did you mean “title”?

stories/b.md:9:1  warning  front-matter/unknown-key
  Fanlight does not know the field “titel”, so the line does nothing.
  → Did you mean “title”?

stories/c.md  left out  file/empty
  There is no story text in this file, so there is nothing to show.
  → Put the story into it, or delete it.

1 file left out, 2 warnings in 2 files.
`,
    );
  });

  it("is silent when there is nothing to say", () => {
    expect(formatMessages([])).toBe("");
  });

  it("uses colour only when it is asked to", () => {
    const messages = [unknown("a.md", 1)];
    expect(formatMessages(messages)).not.toContain("\u001b");
    expect(formatMessages(messages, { colour: true })).toContain("\u001b[");
  });

  it("lets no story steer the terminal", () => {
    const hostile = "\u001b]0;pwned\u0007\u202eevil";
    const place = { file: `stories/${hostile}.md`, line: 1, column: 1 };
    const shown = formatMessages(
      [message("front-matter/unknown-key", place, { key: hostile, suggestion: null })],
      {
        lineOf: () => hostile,
      },
    );
    expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(shown).toContain("\\u001b]0;pwned");
  });

  it("shows a window of a long line, with the mark under the place", () => {
    const line = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const place = { file: "a.md", line: 1, column: 501 };
    const [, , excerpt, mark] = formatMessages([message("file/empty", place, {})], {
      lineOf: () => line,
    }).split("\n");
    expect(excerpt?.length).toBeLessThan(110);
    expect(excerpt?.slice(mark?.indexOf("^"))).toMatch(/^HERE/);
  });
});

describe("hasErrors", () => {
  it("is true for what was lost, not for what is worth a look", () => {
    expect(hasErrors([unknown("a.md", 1)])).toBe(false);
    expect(hasErrors([message("file/empty", { file: "a.md" }, {})])).toBe(true);
  });
});

describe("lineIndex", () => {
  it("counts every kind of line end once", () => {
    const text = "a\nb\r\nc\rd";
    const lines = lineIndex(text);
    expect([..."abcd"].map((letter) => lines.at(text.indexOf(letter)).line)).toEqual([1, 2, 3, 4]);
    expect(lines.at(text.length)).toEqual({ line: 4, column: 2 });
    expect(lines.startOf(3)).toBe(text.indexOf("c"));
    expect(placeAt("x.md", text, text.indexOf("d"))).toEqual({ file: "x.md", line: 4, column: 1 });
  });
});

describe("suggest", () => {
  it("forgives a slip or two, and guesses nothing wild", () => {
    const known = ["title", "author", "summary", "fandom", "language"];
    expect(suggest("titel", known)).toBe("title");
    expect(suggest("Sumary", known)).toBe("summary");
    expect(suggest("langauge", known)).toBe("language");
    expect(suggest("zebra", known)).toBeNull();
    expect(suggest("", known)).toBeNull();
  });
});
