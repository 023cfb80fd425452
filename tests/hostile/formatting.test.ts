import { describe, expect, it } from "vitest";
import { renderRich } from "../../src/read/render/index.ts";

/** Every kind of formatting fiction uses, as written in Markdown or HTML, and what must be in the result. */
const KINDS: [kind: string, source: string, holds: string][] = [
  ["bold", "**word**", "<strong>word</strong>"],
  ["italic", "*word*", "<em>word</em>"],
  ["bold italic", "***word***", "<em><strong>word</strong></em>"],
  ["strike", "~~word~~", "<del>word</del>"],
  ["HTML bold and italic", "<b>one</b> <i>two</i>", "<b>one</b> <i>two</i>"],
  ["underline", "<u>word</u>", "<u>word</u>"],
  ["HTML strike", "<s>word</s> <strike>old</strike>", "<s>word</s> <s>old</s>"],
  ["small", "<small>word</small>", "<small>word</small>"],
  ["big", "<big>word</big>", '<span class="big">word</span>'],
  ["centred", "<center>word</center>", '<div class="align-center">word</div>'],
  ["align", '<p align="right">word</p>', '<p class="align-right">word</p>'],
  ["text-align", '<p style="text-align: center">word</p>', '<p class="align-center">word</p>'],
  ["ruby", "<ruby>漢<rt>kan</rt></ruby>", "<ruby>漢<rt>kan</rt></ruby>"],
  ["details", "<details><summary>more</summary><p>word</p></details>", "<summary>more</summary>"],
  ["superscript", "x<sup>2</sup>", "<sup>2</sup>"],
  ["subscript", "H<sub>2</sub>O", "<sub>2</sub>"],
  ["insertion and deletion", "<ins>in</ins> <del>out</del>", "<ins>in</ins> <del>out</del>"],
  ["mark", "<mark>word</mark>", "<mark>word</mark>"],
  ["table", "| a | b |\n|---|---|\n| c | d |", "<td>c</td>"],
  ["table alignment", "| a |\n|--:|\n| c |", '<td class="align-right">c</td>'],
  ["HTML table", "<table><tr><th>a</th><td colspan=2>b</td></tr></table>", '<td colspan="2">b</td>'],
  ["bulleted list", "- one\n- two", "<li>one</li>"],
  ["numbered list", "3. one\n4. two", '<ol start="3">'],
  ["nested list", "- one\n  - two", "<ul>\n<li>two</li>\n</ul>"],
  ["definition list", "<dl><dt>word</dt><dd>meaning</dd></dl>", "<dt>word</dt>"],
  ["footnote", "Word.[^1]\n\n[^1]: The note.", 'role="doc-endnotes"'],
  ["link", "[word](https://example.org/)", '<a href="https://example.org/"'],
  ["link to a place", '<a name="x">here</a> <a href="#x">there</a>', 'href="#c1-x"'],
  ["picture", "![a lamp](lamp.png)", '<img src="lamp.png" alt="a lamp">'],
  ["code", "`word`", "<code>word</code>"],
  ["block of code", "```\nword\n```", "<pre><code>word"],
  ["heading", "### word", "<h3>word</h3>"],
  ["scene break", "one\n\n***\n\ntwo", "<hr>"],
  ["line break", "one  \ntwo\\\nthree", "<br>"],
  ["quotation", "> word", "<blockquote>"],
  ["entities", "caf&eacute; &mdash; &#8220;x&#8221;", "café — “x”"],
  ["language and direction", '<p lang="ar" dir="rtl">كان</p>', '<p lang="ar" dir="rtl">كان</p>'],
  [
    "caption and figure",
    "<figure><img src=a.png alt=x><figcaption>cap</figcaption></figure>",
    "<figcaption>cap</figcaption>",
  ],
];

describe("formatting is kept", () => {
  it.each(KINDS)("%s", (_kind, source, holds) => {
    const { html } = renderRich(source, { format: "markdown", idPrefix: "c1-" });
    expect(html.replace(/>\s+</g, "><")).toContain(holds.replace(/>\s+</g, "><"));
  });
});

/** Lines of plain text that mean nothing but themselves. */
const LINES = [
  ">_< she typed",
  "<3",
  "I <3 you & always will",
  "<sigh>",
  "<Harry> are you there?",
  "1984. It was a cold year.",
  "5) was the answer",
  "a * b * c",
  "snake_case_name and another_one",
  "__init__ it",
  "~ tilde ~",
  "~~~",
  "#1 fan",
  "# of pages: 3",
  "- she said, and left",
  "+1 for that",
  "* not a bullet",
  "2 * 3 * 4 = 24",
  "[citation needed]",
  "[x](y)",
  "![bang](pow)",
  "`tick` and `tock`",
  "C:\\new\\table",
  "\\*escaped\\*",
  "&amp; is an ampersand",
  "&nbsp;",
  "AT&T & co",
  "100% & more",
  "<b>bold?</b>",
  "</end>",
  "<!-- aside -->",
  "<script>alert(1)</script>",
  "{{ moustache }}",
  "{% tag %}",
  "${dollar}",
  "<%= erb %>",
  "$5.00 and $6.00",
  "x < y > z",
  "a -> b <- c",
  "=====> this way",
  "|a|b|",
  '"Quoted," she said.',
  "‘Tis the season",
  "…",
  "—",
  "¯\\_(ツ)_/¯",
  "(>'.')>",
  "^_^",
  "\\o/",
  "http://example.org/a_b_c",
  "    indented by four",
  "He said",
  "tab\there",
  "[^1] no note",
  "*glares*",
];

const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x26;/g, "&")
    .replace(/&#x3C;/g, "<")
    .replace(/\s+/g, " ")
    .trim();

describe("lines of plain text are kept", () => {
  it.each(LINES)("%j", (line) => {
    const { html } = renderRich(`Before.\n\n${line}\n\nAfter.`, { format: "text", idPrefix: "c1-" });
    const want = `Before. ${line.replace(/\s+/g, " ").trim()} After.`;
    // Emphasis as people type it in plain text may be shown as such; its words stay.
    const bare = (text: string) => text.replace(/[*_~/]/g, "").replace(/\s+/g, " ");
    expect(bare(shown(html))).toBe(bare(want));
  });
});
