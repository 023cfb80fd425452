import { CONTINUED, DIVISIONS, type Division, fold, foldLine, MISSPELT } from "../vocabulary/index.ts";
import { chineseNumber, type NumberHit, numberAt } from "./numbers.ts";

/** What a line says if it is a chapter heading. */
export interface Heading {
  division: Division | null;
  /** The division as the author spells it: "Chapter", "PART", "Глава"; null where there is none. */
  label: string | null;
  number: number | null;
  /** How many there will be: 7 in "Part 3/7". */
  total: number | null;
  title: string | null;
  /** Whether the words say that an earlier chapter goes on. */
  continued: boolean;
  form: "label-number" | "label" | "number" | "title";
  /** How the number is spelled. */
  digits: NumberHit["form"] | null;
  /** Whether a mark stands between the number and the title: `Chapter 1: Dawn` but not `Chapter 1 Dawn`. */
  separated: boolean;
}

/** The longest line that can be a heading. */
export const LONGEST_HEADING = 120;

const ORNAMENT = /^[\s\u00a0*_~=#<>|•·\-–—+[({"“”«»^.]+|[\s\u00a0*_~=#<>|•·\-–—+\])}"“”«»^]+$/gu;
const WORD = /^[\p{L}'’]+/u;
const TOTAL = /^\s*(?:\/|of|out of|из|de|von|sur)\s*(\d{1,3}|\?+|x+)(?![\p{L}\d])/iu;
const SEPARATOR = /^[\s\u00a0]*(?:[:：.．、,;|)\]~*_"“«]|[-–—―]+|\/\/)[\s\u00a0:.*_"“\-–—~]*/u;
const CHINESE =
  /^(第\s*[零〇一二三四五六七八九十百千两兩壹贰叁\d０-９]{1,7}\s*([章节節回话話卷部幕篇集夜封]))(?:[\s\u3000:：、.．\-—]*)(.*)$/u;

/**
 * Reads `line` as a chapter heading: "Chapter Twelve - Title", "Part 3/7", "PROLOGUE", "2.5", "Un : Kiba",
 * "第一章 …". Says only what it would mean; whether it is one, the run of headings decides.
 */
export function readHeading(line: string): Heading | null {
  const text = withBracket(line.replace(ORNAMENT, ""));
  if (text === "" || text.length > LONGEST_HEADING) return null;
  return chinese(text) ?? labelled(text) ?? listed(text) ?? ordinalFirst(text) ?? numbered(text);
}

/** Gives back the bracket that was taken for an ornament: "Part III (conclusion". */
const withBracket = (text: string) => (text.lastIndexOf("(") > text.lastIndexOf(")") ? `${text})` : text);

function chinese(text: string): Heading | null {
  const found = CHINESE.exec(text);
  if (!found) return null;
  const [, label = "", , title = ""] = found;
  const number = chineseNumber(label.replace(/[第\s]/g, "").slice(0, -1));
  return make("Chapter", label.slice(-1), number, title, "label-number", { separated: true });
}

function labelled(text: string): Heading | null {
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const division = DIVISIONS.get(fold(word));
  if (division === undefined) return null;
  let rest = text.slice(word.length).replace(/^[.\s\u00a0#№:_*-]+(?=[\p{L}\d])/u, " ");
  if (/^\d/.test(rest)) rest = ` ${rest}`;
  const number = /^[\s#№]/.test(rest) ? numberAt(rest.trimStart()) : null;
  if (number === null) return unnumbered(division, word, text.slice(word.length));
  rest = rest.trimStart().slice(number.length);
  const total = TOTAL.exec(rest);
  if (total) rest = rest.slice(total[0].length);
  return withTitle(division, word, number, rest, total ? Number(total[1]) || null : null);
}

const LONE: ReadonlySet<Division> = new Set<Division>(["Prologue", "Epilogue", "Interlude", "Teaser"]);

function unnumbered(division: Division, word: string, rest: string): Heading | null {
  if (!LONE.has(division)) return null;
  if (rest.trim() === "") return make(division, word, null, "", "label", { separated: true });
  const separator = SEPARATOR.exec(rest);
  if (!separator) return null;
  return make(division, word, null, rest.slice(separator[0].length), "label", { separated: true });
}

/** "First Chapter", "1. Kapitel", "Третья глава". */
function ordinalFirst(text: string): Heading | null {
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

function numbered(text: string): Heading | null {
  const number = numberAt(text);
  if (number === null) return null;
  const rest = text.slice(number.length);
  const total = TOTAL.exec(rest);
  return withTitle(
    null,
    null,
    number,
    total ? rest.slice(total[0].length) : rest,
    total ? Number(total[1]) : null,
  );
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
    return make(division, label, number.value, "", form, { ...detail, continued: true, separated: true });
  }
  const separator = SEPARATOR.exec(tail);
  if (separator && !(separator[0].trim() === "," && /^\p{Ll}/u.test(tail.slice(separator[0].length)))) {
    const title = tail.slice(separator[0].length);
    return make(division, label, number.value, title, form, { ...detail, separated: true });
  }
  if (tail.trim() === "")
    return make(division, label, number.value, "", form, { ...detail, separated: true });
  if (division === null || !/^[\s\u00a0(]/u.test(tail)) return null;
  return make(division, label, number.value, tail, form, { ...detail, separated: false });
}

function make(
  division: Division | null,
  label: string | null,
  number: number | null,
  title: string,
  form: Heading["form"],
  more: Partial<Heading>,
): Heading {
  const clean = title
    .trim()
    .replace(/^[*_]+|[*_]+$/g, "")
    .trim();
  return {
    division,
    label: label === null ? null : (MISSPELT.get(fold(label)) ?? label),
    number: number === -1 ? null : number,
    total: null,
    title: /[\p{L}\p{N}]/u.test(clean) ? clean : null,
    continued: false,
    form,
    digits: null,
    separated: false,
    ...more,
  };
}

/** A heading that says no number and no division. */
export function titleOnly(title: string): Heading | null {
  if (title === "") return null;
  return {
    division: null,
    label: null,
    number: null,
    total: null,
    title,
    continued: false,
    form: "title",
    digits: null,
    separated: true,
  };
}
