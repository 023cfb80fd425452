import { DIVISIONS, fold, LABELS, NUMBERS } from "../vocabulary/index.ts";
import { WordFilter } from "../vocabulary/word-filter.ts";
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
  const plain = plainWord(line);
  if (plain !== null) return plain;
  const lead = LEAD.exec(line.slice(0, LONGEST))?.[0].length ?? 0;
  const word = WORD.exec(line.slice(lead, lead + LONGEST))?.[0] ?? "";
  return fold(word).replace(/\.$/, "");
}

/** The same where a gap ends a word of nothing but Latin letters; null for any other. */
function plainWord(line: string): string | null {
  let at = 0;
  while (at < LONGEST && isLetter(line.charCodeAt(at))) at += 1;
  return at > 0 && at < LONGEST && line.charCodeAt(at) === SPACE ? line.slice(0, at).toLowerCase() : null;
}

const SPACE = 32;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const FILTER = new WordFilter([...LABEL_WORDS, ...LABELS.keys()]);

/** Whether a label can begin with this word. */
export const mayBeLabel = (word: string): boolean =>
  FILTER.mayHold(word, 0, word.length) && (LABEL_WORDS.has(word) || LABELS.has(word));

/** Whether a heading can: a division, a number in any spelling, or 第. */
export function mayBeHeading(word: string): boolean {
  if (word === "") return false;
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 0x7b2c) return true;
  return DIVISIONS.has(word) || NUMBERS.has(word) || (word.length < 10 && romanNumber(word) !== null);
}
