import { DIVISIONS, fold, LABELS, NUMBERS } from "../vocabulary/index.ts";
import { romanNumber } from "./numbers.ts";

/** Longest word that begins a label or a heading, in characters. */
const LONGEST = 24;
const LEAD = /^[^\p{L}\p{N}]*/u;
const WORD = /^[\p{L}\p{N}'’.]+/u;
/** What parts the words of a label. */
const PARTS = /[\s/&,(\\-]/;

const LABEL_WORDS = new Set(
  [...LABELS.keys()].map((label) => label.split(PARTS)[0]?.replace(/\.$/, "") ?? ""),
);

/** The first word of a line, folded, marks before it passed over; "" where it has none. */
export function firstWord(line: string): string {
  const first = line.charCodeAt(0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  const lead = isLetter ? 0 : (LEAD.exec(line.slice(0, LONGEST))?.[0].length ?? 0);
  const word = WORD.exec(line.slice(lead, lead + LONGEST))?.[0] ?? "";
  return fold(word).replace(/\.$/, "");
}

/** Whether a label can begin with this word. */
export const mayBeLabel = (word: string): boolean => LABEL_WORDS.has(word) || LABELS.has(word);

/** Whether a heading can: a division, a number in any spelling, or 第. */
export function mayBeHeading(word: string): boolean {
  if (word === "") return false;
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 0x7b2c) return true;
  return DIVISIONS.has(word) || NUMBERS.has(word) || (word.length < 10 && romanNumber(word) !== null);
}
