import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

/** A story file to try something on. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

const STORY = /\.(?:md|markdown|txt|html|xhtml|htm)$/;

/** Every story file of the corpus, the fixtures and the samples. */
export const INPUTS: readonly Input[] = ["../corpus/", "../fixtures/", "../../stories/"].flatMap((folder) => {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && STORY.test(entry.name) && entry.name !== "README.md")
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => ({ name: path.slice(root.length).replace(/^\//, ""), bytes: readFileSync(path) }));
});

/** Lines of every kind the reader tells apart. */
const LINES = [
  "",
  " ",
  "Title: The Lamp",
  "**Author:** Jane",
  "Author's Note: I hope you enjoy this fic, please review!",
  "Summary: What happens when the lamp goes out?",
  "Disclaimer: I don't own them.",
  "A/N",
  "These characters belong to Joss, I'm just borrowing them.",
  "Rated: Fiction T - English - Drama - Chapters: 2 - Words: 3,402 - id: 12",
  "The Lamp",
  "by Jane",
  "Chapter 1",
  "CHAPTER II: The Wick",
  "# Chapter Three",
  "## A Heading",
  "Part 4/7",
  "Prologue",
  "2.5",
  "***",
  "-----",
  "~*~",
  "The End",
  "TBC",
  "You must login (register) to review.",
  "From: jane@example.org",
  "Newsgroups: alt.test",
  "-- ",
  "> quoted",
  ":::notes",
  ":::",
  ":::prose",
  "```",
  "| a | b |",
  "|---|---|",
  "- item",
  "    indented",
  "第一章 灯",
  "作者的话：谢谢",
  "Глава 2. Лампа",
  "Résumé : Une lampe.",
  '"Is it out?" she asked, and looked at him.',
  "She carried the lamp down to the sea, and the wind blew it out again, as it had every night of that long year.",
  "<p>She carried it <i>down</i>.</p>",
  "<br>",
  "<div class='notes'>",
  "</div>",
  "<table><tr><td>x",
  "<!-- no end",
  "&amp; &nbsp; &#8217;",
  "*_~",
  "\ud83d\udd6f\ufe0f",
  "\ud800",
  "---",
  "title: x",
];

const ENDS = ["\n", "\r\n", "\r", "\u0085", "\u2028"];

/** A made-up story file, in lines of every kind or in any characters at all. */
export const madeText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), fc.constantFrom(...ENDS))
      .map(([lines, end]) => lines.join(end)),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDS)), { maxLength: 30 })
      .map((lines) => lines.flat().join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);

/** A file of the corpus with lines taken out, doubled, moved, cut or joined. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...INPUTS.filter(({ bytes }) => bytes.length < 20_000)),
    fc.array(
      fc.tuple(
        fc.constantFrom("drop", "double", "swap", "cut", "join", "insert"),
        fc.nat(),
        fc.constantFrom(...LINES),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([{ bytes }, changes]) => {
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    for (const [kind, where, line] of changes) {
      const at = where % Math.max(1, lines.length);
      const own = lines[at] ?? "";
      if (kind === "drop") lines.splice(at, 1);
      else if (kind === "double") lines.splice(at, 0, own);
      else if (kind === "swap") lines.splice(at, 2, lines[at + 1] ?? "", own);
      else if (kind === "cut") lines.splice(at, 1, own.slice(0, own.length >> 1), own.slice(own.length >> 1));
      else if (kind === "join") lines.splice(at, 2, own + (lines[at + 1] ?? ""));
      else lines.splice(at, 0, line);
    }
    return lines.join("\n");
  });

export const EXTENSIONS = [".txt", ".md", ".html"];
