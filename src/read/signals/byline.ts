import { BY, fold } from "../vocabulary/index.ts";
import { looksLikeTitle } from "./title-look.ts";

const LONGEST_BYLINE = 90;
/** Words that begin a sentence, not a name: "by the time", "by then". */
const NO_NAME =
  /^(?:the time|then|now|all|but|that|this|some|day|night|my |her |his |their |our |a |an |popular|request|order|chance|any)\b/i;

/** "文/沈木": a byline without spaces. */
const SLASHED = /^(\p{Script=Han}{1,3}|by)\s?[/／丨|]\s?(\S.{0,24})$/iu;

/** The name behind "by", "par", "автор" at the start of a line, or null. */
export function byline(text: string): string | null {
  const led = (LEAD_IN.exec(text.trim()) ?? POSTED_BY.exec(text.trim()))?.[1];
  if (led !== undefined && isName(led)) return led;
  const slashed = SLASHED.exec(text.trim());
  if (slashed?.[1] !== undefined && BY.has(fold(slashed[1]))) return slashed[2] ?? null;
  const clean = text
    .replace(INFO, "")
    .replace(/^[\s([~*_–—-]+|[\s\]~*_–—-]+$/gu, "")
    .replace(/\s*\(\w+\)$|(?<!\([^)]*)\)$/u, "")
    .replace(DATED, "")
    .replace(CLAUSE, "");
  if (clean.length > LONGEST_BYLINE) return null;
  const words = clean.split(/(?<=[\s:：])/u);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const head = words.slice(0, count).join("");
    if (!BY.has(fold(head).replace(/\s*[:：]$/u, ""))) continue;
    const name = clean
      .slice(head.length)
      .replace(/^[:：\s]+/u, "")
      .trim();
    return isName(name) ? name : null;
  }
  return null;
}

/** What is said of who wrote it: "Jane, who does not own them". */
const CLAUSE = /,\s+(?:who|whose|which|with|for|aged?)\b.*$/u;
/** A date behind a name: "Jane Holloway, March 1998", "Jane (1998)". */
const DATED = /[,\s]*\(?(?:,\s*|\s?[©(]\s?)(?:\p{L}{3,10}\.? )?(?:19|20)\d{2}\)?$/u;

/** What a journal prints before a name. */
export const INFO = /\[(?:info|personal profile)\]\s?/g;

const POSTED_BY = /^(?:posted|submitted) by:? (\S{2,30})(?: (?:in|to) \S{2,40})?$/iu;

const LEAD_IN =
  /^an? (?:["“*_]?[\p{L}\p{N}'’:/.-]+["”*_]? ){0,6}(?:story|fic|fanfic|fan ?fiction|crossover|script|tale|vignette|novel|novella|episode|adventure|parody|poem|drabble)s? (?:written )?by:?\s+(\S.{0,60})$/iu;

/** Whether words can be a pen name: few, and no sentence. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === "" || words.length > 7 || text.length > 70 || /[([].*\/|["“”]$/u.test(text)) return false;
  return !/[!?;:,.。]$/u.test(text.replace(/\b\p{Lu}\.$/u, "")) && !NO_NAME.test(text);
}

/** A name alone under a title: a word or three, no sentence; or `-- Name --`. Null where it cannot be one. */
export function openerAuthor(text: string): string | null {
  const name = text
    .replace(/\s*[(<[]\S{1,40}@\S{1,40}[)>\]]$/u, "")
    .replace(/^[\s([~*_–—-]+|[\s)\]~*_–—-]+$/gu, "")
    .replace(/,\s*(?:\p{L}+ )?\d{4}$/u, "");
  const words = name.split(/\s+/);
  if (
    /\S@\S/.test(name) ||
    !isName(name) ||
    words.length > 3 ||
    name.length > 40 ||
    /^\d|^(?:the|a|an|la|le|el|der|die|das)\s/i.test(name)
  )
    return null;
  if (!/\p{L}/u.test(name) || /^(?:prologue|epilogue|chapter|part|contents|teaser)\b/i.test(name))
    return null;
  return words.length === 1 || looksLikeTitle(name) > 0 ? name : null;
}

const BY_WITHIN = /\s*(?:\s{2,}|\s[-–—~/|]+\s*|[-–—~/|]+\s*|\s)\(?(?:written )?(?:by|par|por|von):?\s+/giu;

/** "Title by Author" on one line: its two parts, or null. */
export function titleWithAuthor(text: string): { title: string; author: string } | null {
  if (text.length > 120) return null;
  for (const found of [...text.matchAll(BY_WITHIN)].reverse()) {
    const title = text.slice(0, found.index).replace(/[\s,–—-]+$/u, "");
    const author = text
      .slice(found.index + found[0].length)
      .replace(/\)$/, "")
      .trim();
    const word = found[0].trim();
    if (/\p{Lu}/u.test(word) && !/^[^p{L}]*by/i.test(word)) continue;
    const isCapital = /^\P{Ll}/u.test(author) || /[_\d]/.test(author) || !author.includes(" ");
    if (
      /^(?:posted|written|submitted|story|fic|an? (?:.* )?(?:story|fic|fanfic|script|tale|vignette|drabble|novel|episode)|brought|beta'?d|betaed|edited|translated|illustrated|inspired|requested|created|owned|(?:cover |fan)?art|artwork|banner|prompt|challenge|copyright.*|©.*|all rights.*|characters|based on .*|lyrics|song|music|podfic)$/i.test(
        title,
      )
    )
      continue;
    if (title !== "" && isCapital && isName(author) && looksLikeTitle(title) > -1) return { title, author };
  }
  return null;
}

export const isTitleWithAuthor = (text: string): boolean => titleWithAuthor(text) !== null;
