import { isSceneBreak } from "../render/index.ts";
import { isEdgeLine } from "../signals/edge-line.ts";
import { firstWord, mayBeHeading, mayBeLabel } from "../signals/first-word.ts";
import { LONGEST_HEADING, readHeading } from "../signals/heading.ts";
import { labelAt } from "../signals/labels.ts";
import { isMailLine } from "../signals/transport.ts";
import type { Block, Shape } from "./block.ts";

/** What one line is by itself. */
export interface LineKind {
  shape: Shape;
  level: number;
  label: Block["label"];
  heading: Block["heading"];
  isEdge: boolean;
  /** Whether it never shares a block with the line before it. */
  opens: boolean;
  /** Whether it never shares a block with the line after it. */
  closes: boolean;
}

/** A line of running text. */
export const PLAIN: LineKind = {
  shape: "paragraph",
  level: 0,
  label: null,
  heading: null,
  isEdge: false,
  opens: false,
  closes: false,
};

/** Neither letters and digits nor the marks of speech. */
const ONLY_MARKS = /^[^\p{L}\p{N}"“”„«»'’?!…$%&()[\]]+$/u;
const EDGE: LineKind = { ...PLAIN, isEdge: true };

/** "xoxox": a rule of letters; fewer end a letter. */
const KISSES = /^(?=o*x)(?=x*o)[xo]{5,60}$/i;

const LONGEST_BREAK = 40;
/** "LINE BREAK", "[Page Break]", "-linebreak-", "(line)", "HPHPHPHP". */
const BREAK_IN_WORDS =
  /^[^\p{L}\p{N}"“”]*(?:page|line|scene|section|story|time)[ -]?break[^\p{L}\p{N}"“”]*$|^[[({<*~-]+\s*(?:line|break|scene change|hr|time ?skip)\s*[\])}>*~-]+$/iu;
const REPEATED = /^(\p{Lu}{2,4})\1{2,}$/u;
const isBreakInWords = (text: string): boolean =>
  REPEATED.test(text) || (WITH_BREAK.test(text) && BREAK_IN_WORDS.test(text));
const WITH_BREAK = /break|line|change|hr|skip/i;

/** How much of a line is looked at for a label. */
const LABEL_REACH = 200;
const ATX = /^ {0,3}(#{1,6})(?:[ \t\u00a0]|$)/;
const FENCE = /^ {0,3}:::/;

/**
 * Says what a line is.
 * @param text the line from its first to its last visible character. @param indent columns before it.
 */
export function lineKind(text: string, indent: number, format: "markdown" | "text"): LineKind {
  const first = text.charCodeAt(0);
  if (first === 58 && indent < 4 && FENCE.test(text)) return alone("fence");
  if (first === 35 && format === "markdown" && indent < 4) {
    const level = ATX.exec(text)?.[1]?.length ?? 0;
    if (level > 0) return markedHeading(text, level);
  }
  const isShort = text.length <= LONGEST_HEADING;
  if (isShort && mayBeRule(first) && (text === "." || isOrnament(text)) && !isTableRow(text, format))
    return alone("rule");
  if (first === 124 && format === "markdown" && text.indexOf("|", 1) > 0) return alone("opaque");
  if (text.length <= LONGEST_BREAK && isBreakInWords(text)) return alone("rule");
  const word = firstWord(text);
  const label = mayBeLabel(word)
    ? labelAt(text.length > LABEL_REACH ? text.slice(0, LABEL_REACH) : text)
    : null;
  const heading = isShort && mayBeHeading(word) ? readHeading(text) : null;
  if (label !== null) return { ...PLAIN, label, heading, opens: true };
  if (heading?.division) return { ...PLAIN, heading, opens: true, closes: true };
  if (heading !== null) return { ...PLAIN, heading };
  if (isShort && isMailLine(text)) return { ...PLAIN, isEdge: true, opens: true };
  return isShort && isEdgeLine(word, text) ? EDGE : PLAIN;
}

/** A line of marks alone, as between two scenes; three dots or a question mark are words of a kind. */
function isOrnament(text: string): boolean {
  if (isSceneBreak(text) || text === "." || KISSES.test(text)) return true;
  return text.length <= 40 && ONLY_MARKS.test(text) && !/^[.,\s-]+$|^[>|]+$/.test(text);
}

/** Whether a line of marks is the rule of a Markdown table. */
function isTableRow(text: string, format: "markdown" | "text"): boolean {
  return format === "markdown" && /^\|?[\s:-]+\|[\s|:-]*$/.test(text) && text.includes("-");
}

function alone(shape: Shape): LineKind {
  return { ...PLAIN, shape, opens: true, closes: true };
}

function markedHeading(line: string, level: number): LineKind {
  const label = labelAt(line);
  return { ...alone("heading"), level, label, heading: readHeading(line) };
}

/** Whether an ornament can begin with this character: no letter but o, O, x, X and those beyond Latin. */
function mayBeRule(code: number): boolean {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !isLetter || code === 111 || code === 79 || code === 120 || code === 88;
}
