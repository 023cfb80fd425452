import type { Clue } from "../../signals/index.ts";
import { type Block, type BlockedText, plainBlock } from "../block.ts";
import { lineKind, PLAIN } from "../line-kind.ts";
import { eachLine } from "../lines.ts";
import { closeGaps } from "../text.ts";
import { isWithin, storyContainer } from "./container.ts";
import { hintsOf } from "./hints.ts";
import { pageLines } from "./lines.ts";
import type { Open, PageLine } from "./page.ts";

/** Above this share of links a short line is a menu. */
const MENU = 0.6;
const LONGEST_MENU = 300;
/** The level of a heading that only its class makes one. */
const NAMED_LEVEL = 3;

/** Cuts an HTML page or fragment into blocks: one for each line a browser shows, and one for the page's head. */
export function blockHtml(text: string, from: number): BlockedText {
  const page = pageLines(text, from);
  const container = storyContainer(page.root, page.lines);
  const names = namesOf(page.lines);
  const lineOf = lineCounter(text);
  const blocks: Block[] = [];
  if (page.bodyStart > from && text.slice(from, page.bodyStart).trim() !== "") {
    blocks.push({
      ...plainBlock(from, page.bodyStart, lineOf(from)),
      pinned: "boilerplate",
      shape: "opaque",
    });
  }
  for (const line of page.lines) {
    const start = Math.max(line.start, blocks.at(-1)?.textEnd ?? from);
    blocks.push(blockOf(line, start, lineOf(firstVisible(text, start)), container, names));
  }
  closeGaps(blocks, from, text.length);
  return { text, format: "html", width: Number.POSITIVE_INFINITY, from, blocks };
}

function blockOf(
  line: PageLine,
  start: number,
  lineNumber: number,
  container: Open | null,
  names: ReadonlySet<string>,
): Block {
  const base = { ...plainBlock(start, line.textEnd, lineNumber), textStart: line.textStart, gap: line.gap };
  const markup = { line };
  if (line.isRule) return { ...base, shape: "rule", markup };
  const level = headingLevel(line.open);
  const kind = line.plain === "" ? PLAIN : lineKind(line.plain, 0, "text");
  const hints = [...hintsOf(line.open, line.plain.length), ...placeHints(line, container)];
  if (level === 0 && names.has(line.plain)) hints.push({ role: "title", weight: 7, why: "markup:named" });
  const isNamed = hints.some(({ role }) => role === "chapter-heading");
  const shape = (level > 0 || isNamed) && kind.shape === "paragraph" ? "heading" : kind.shape;
  return {
    ...base,
    shape,
    level: isNamed && level === 0 ? NAMED_LEVEL : level,
    label: kind.label,
    heading: kind.heading,
    isEdge: kind.isEdge,
    plain: line.plain,
    hints,
    markup,
  };
}

/** What the page's headings of the first level say: the same line elsewhere is its title again. */
function namesOf(lines: readonly PageLine[]): ReadonlySet<string> {
  const names = lines.filter(({ open, plain }) => plain !== "" && headingLevel(open) === 1);
  return new Set(names.slice(0, 3).map(({ plain }) => plain));
}

/** What stands outside the story's own element is the site's, and so is a line of links. */
function placeHints(line: PageLine, container: Open | null): Clue[] {
  const clues: Clue[] = [];
  if (container !== null && !isWithin(line.open, container)) {
    clues.push({ role: "boilerplate", weight: 3, why: "markup:outside-story" });
    clues.push({ role: "body", weight: -4, why: "markup:outside-story" });
  }
  const { length } = line.plain;
  const level = headingLevel(line.open);
  const isTop = level === 1 || level === 2;
  if (length > 0 && length < LONGEST_MENU && !isTop && line.linked >= length * MENU) {
    clues.push({ role: "boilerplate", weight: 4.5, why: "markup:links" });
  }
  return clues;
}

function headingLevel(open: Open | null): number {
  let each = open;
  for (let step = 0; each !== null && step < 3; each = each.parent, step++) {
    const level = /^h([1-6])$/.exec(each.name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return 0;
}

function firstVisible(text: string, from: number): number {
  const found = /\S/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? from;
}

/** Gives line numbers of offsets that only rise. */
function lineCounter(text: string): (offset: number) => number {
  const starts: number[] = [];
  eachLine(text, 0, (start) => {
    starts.push(start);
  });
  let at = 0;
  return (offset) => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return at + 1;
  };
}
