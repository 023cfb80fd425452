import pc from "picocolors";
import type { Role } from "../../records/index.ts";
import type { ExplainedSpan } from "../assemble/spans.ts";
import { certaintyOf, type Passage, passagesOf } from "./passages.ts";
import { allSignalWords, ROLE_WORDS } from "./words.ts";

type Colours = ReturnType<typeof pc.createColors>;
type Colour = "green" | "cyan" | "blue" | "magenta" | "yellow" | "gray" | "bold" | "reset";

const COLOUR_OF: Readonly<Record<Role, Colour>> = {
  title: "green",
  author: "green",
  metadata: "cyan",
  summary: "blue",
  disclaimer: "magenta",
  note: "magenta",
  "end-note": "magenta",
  epigraph: "blue",
  "chapter-heading": "green",
  "scene-break": "gray",
  "end-marker": "gray",
  transport: "gray",
  boilerplate: "gray",
  body: "reset",
};

/** Longest line that is shown whole, in characters. */
const WIDTH = 76;
/** Lines of a passage that are shown. */
const MOST_LINES = 3;
/** Below this, Fanlight says that it is not sure. */
const UNSURE = 0.75;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a story's text must not steer the terminal
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** One file passage by passage, for a terminal. @param text the file's decoded text. */
export function explainForTerminal(
  spans: readonly ExplainedSpan[],
  text: string,
  options: { colour: boolean },
): string {
  const colours = pc.createColors(options.colour);
  return passagesOf(spans, text)
    .filter((passage) => passage.text !== "")
    .map((passage) => shown(passage, colours))
    .join("\n");
}

function shown(passage: Passage, colours: Colours): string {
  const first = passage.spans[0] as ExplainedSpan;
  const last = passage.spans.at(-1) as ExplainedSpan;
  const paint = colours[COLOUR_OF[first.role]];
  const lines =
    first.start.line === last.end.line ? `${first.start.line}` : `${first.start.line}–${last.end.line}`;
  const chapter = first.chapter === null ? "" : `  chapter ${first.chapter}`;
  const certainty = certaintyOf(passage);
  const doubt = certainty < UNSURE ? colours.yellow(`  not sure (${percent(certainty)})`) : "";
  const head = `${colours.gray(lines.padStart(9))}  ${paint(colours.bold(ROLE_WORDS[first.role]))}${colours.gray(chapter)}${doubt}`;
  const why = allSignalWords(first.signals).join("; ");
  const reason = why === "" ? [] : [`           ${colours.gray(why)}`];
  return [
    head,
    ...reason,
    ...linesOf(passage.text).map((line) => `         ${colours.gray("│")} ${paint(line)}`),
    "",
  ].join("\n");
}

const percent = (certainty: number) => `${Math.round(certainty * 100)} %`;

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line.trim() !== "");
  const shownLines = lines.slice(0, MOST_LINES).map((line) => {
    const clean = line.replace(CONTROL, "\uFFFD");
    return clean.length > WIDTH ? `${clean.slice(0, WIDTH - 1)}…` : clean;
  });
  const more = lines.length - shownLines.length;
  return more > 0 ? [...shownLines, `… and ${more} more line${more === 1 ? "" : "s"}`] : shownLines;
}
