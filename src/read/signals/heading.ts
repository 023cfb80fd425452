import { CONTINUED, DIVISIONS, type Division, fold, foldLine } from "../vocabulary/index.ts";
import { chineseHeading } from "./heading-chinese.ts";
import { type Heading, makeHeading } from "./make-heading.ts";
import { type NumberHit, numberAt } from "./numbers.ts";

export { type Heading, numbered, titleOnly } from "./make-heading.ts";

/** The longest line that can be a heading. */
export const LONGEST_HEADING = 120;

const ORNAMENT =
  /^[\s\u00a0*_~=#<>|•·\-–—+[({"“”«»^.（【「『〔《]+|[\s\u00a0*_~=#<>|•·\-–—+\])}"“”«»^）】」』〕》]+$/gu;
/** Ornaments drawn with letters: "xXx Chapter 3 xXx". */
const DRAWN = /^(?:[xo0~*-]{3,}|[xXoO]{3,})\s+|\s+(?:[xo0~*-]{3,}|[xXoO]{3,})$/g;
const WORD = /^[\p{L}'’]+/u;
const OF = /^\s*\(?\s*(?:\/|of|out of|из|de|von|sur)\s*/iu;
const UNKNOWN_TOTAL = /^(?:\?+|x+)\)?(?![\p{L}\d])/iu;
/** A creator's name behind a number: eFiction prints it there. */
const BY_AUTHOR = /^\s+by:?\s+\P{Ll}/u;
const SEPARATOR = /^[\s\u00a0]*(?:[:：.．、,;|)\]~*_"“«]|[-–—―]+|\/\/)[\s\u00a0:.*_"“\-–—~]*/u;
/**
 * Reads `line` as a chapter heading: "Chapter Twelve - Title", "Part 3/7", "PROLOGUE", "2.5", "Un : Kiba",
 * "第一章 …". Says only what it would mean; whether it is one, the run of headings decides.
 */
export function readHeading(line: string): Heading | null {
  const text = withBracket(line.replace(DRAWN, "").replace(ORNAMENT, ""));
  if (text === "" || text.length > LONGEST_HEADING) return null;
  return chineseHeading(text) ?? labelled(text) ?? listed(text) ?? ordinalFirst(text) ?? numberFirst(text);
}

/** Gives back the bracket that was taken for an ornament: "Part III (conclusion". */
const withBracket = (text: string) => (text.lastIndexOf("(") > text.lastIndexOf(")") ? `${text})` : text);

function labelled(text: string): Heading | null {
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const division = DIVISIONS.get(fold(word));
  if (division === undefined) return null;
  let rest = text
    .slice(word.length)
    .replace(/^\s+the(?=\s)/i, "")
    .replace(/^[.\s\u00a0#№:_*-]+(?=[\p{L}\d])/u, " ");
  if (/^\d/.test(rest)) rest = ` ${rest}`;
  const number = /^[\s#№]/.test(rest) ? numberAt(rest.trimStart()) : null;
  if (number === null) return unnumbered(division, word, text.slice(word.length));
  rest = rest.trimStart().slice(number.length);
  const total = totalAt(rest);
  return withTitle(division, word, number, rest.slice(total.length), total.value);
}

/** "/7", "of Three", "(of 5)": how many there will be. */
function totalAt(rest: string): { value: number | null; length: number } {
  const of = OF.exec(rest)?.[0];
  if (of === undefined) return { value: null, length: 0 };
  const after = rest.slice(of.length);
  const unknown = UNKNOWN_TOTAL.exec(after)?.[0];
  if (unknown !== undefined) return { value: null, length: of.length + unknown.length };
  const number = numberAt(after);
  if (number === null) return { value: null, length: 0 };
  const length = of.length + number.length + (after.charAt(number.length) === ")" ? 1 : 0);
  return { value: number.value, length };
}

const LONE: ReadonlySet<Division> = new Set<Division>(["Prologue", "Epilogue", "Interlude", "Teaser"]);

function unnumbered(division: Division, word: string, rest: string): Heading | null {
  if (!LONE.has(division)) return null;
  if (rest.trim() === "") return makeHeading(division, word, null, "", "label", { separated: true });
  const separator = SEPARATOR.exec(rest);
  if (!separator) return null;
  return makeHeading(division, word, null, rest.slice(separator[0].length), "label", { separated: true });
}

/** "First Chapter", "1. Kapitel", "Третья глава". */
function ordinalFirst(given: string): Heading | null {
  const text = given.replace(/^the\s+/i, "");
  const number = numberAt(text);
  if (number === null) return null;
  const rest = text.slice(number.length).replace(/^[.\s\u00a0ªº°-]+/u, "");
  const word = WORD.exec(rest)?.[0];
  const division = word === undefined ? undefined : DIVISIONS.get(fold(word));
  if (word === undefined || division === undefined || LONE.has(division)) return null;
  return withTitle(division, word, number, rest.slice(word.length), null);
}

/** "1. Chapter 1: Dawn", "1. Prologue": an entry of a list that is a heading by itself. */
function listed(text: string): Heading | null {
  const lead = /^\d{1,3}[.)]\s+(?=\p{L})/u.exec(text);
  const inner = lead === null ? null : labelled(text.slice(lead[0].length));
  return inner?.separated || inner?.title === null ? inner : null;
}

function numberFirst(text: string): Heading | null {
  const number = numberAt(text);
  if (number === null) return null;
  if (number.value < 0) return null;
  const rest = text.slice(number.length);
  const total = totalAt(rest);
  return withTitle(null, null, number, rest.slice(total.length), total.value);
}

function withTitle(
  division: Division | null,
  label: string | null,
  number: NumberHit,
  tail: string,
  total: number | null,
): Heading | null {
  const form = division === null ? "number" : "label-number";
  const detail = { digits: number.form, total };
  const word = foldLine(tail);
  if (CONTINUED.has(word)) {
    return makeHeading(division, label, number.value, "", form, {
      ...detail,
      continued: true,
      separated: true,
    });
  }
  const separator = SEPARATOR.exec(tail);
  if (separator && !(separator[0].trim() === "," && /^\p{Ll}/u.test(tail.slice(separator[0].length)))) {
    const title = tail.slice(separator[0].length);
    return makeHeading(division, label, number.value, title, form, { ...detail, separated: true });
  }
  if (/^[\s!?]*$/.test(tail) || BY_AUTHOR.test(tail))
    return makeHeading(division, label, number.value, "", form, { ...detail, separated: true });
  if (division === null || !/^[\s\u00a0(]/u.test(tail)) return null;
  return makeHeading(division, label, number.value, tail, form, { ...detail, separated: false });
}
