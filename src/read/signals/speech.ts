import { FIRST_PERSON, SECOND_PERSON } from "../vocabulary/index.ts";
import { WordFilter } from "../vocabulary/word-filter.ts";

/** What stands in quotes, up to a length no search goes beyond. */
const QUOTED = /["“«„「『][^"“”»„」』]{1,400}["”»“」』]/gu;
/** Speech that a dash opens, as in French, Spanish and Russian. */
const DASHED = /^(?:[—–]\s?|-\s?(?=.{0,2000}[.!?…»"”]$))["“«¿¡]?\p{Lu}/u;
const SMALL = /^\P{L}*\p{Ll}{5,}/u;
const WORD = /[\p{L}\p{N}]+(?:['’](?:m|ve|d|ll)(?![\p{L}]))?/uy;
const HAN = /\p{Script=Han}/u;

/** A text without what somebody says in it: quotations go, and the whole of it where a dash opens speech. */
export function outsideSpeech(text: string): string {
  if (DASHED.test(text)) return "";
  const told = OPENING.test(text)
    ? text.replace(QUOTED, (quoted) => (isSpoken(quoted) ? " " : quoted))
    : text;
  return SINGLE.test(told) ? outsideSingle(told) : told;
}

/** Where speech in single quotes may open, and where it closes: behind a mark of its own. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\p{Lu})/u;
const SINGLE_OPENS = new RegExp(SINGLE, "gu");
const SINGLE_CLOSES = /[,.!?…—-]['’](?!\p{L})/u;
const LONGEST_SINGLE = 400;

/** The same for single quotes, which are apostrophes too. */
function outsideSingle(text: string): string {
  let told = "";
  let from = 0;
  for (const { index } of text.matchAll(SINGLE_OPENS)) {
    if (index < from) continue;
    const closing = SINGLE_CLOSES.exec(text.slice(index, index + LONGEST_SINGLE));
    if (closing === null) continue;
    told += `${text.slice(from, index)} `;
    from = index + closing.index + closing[0].length;
  }
  return told + text.slice(from);
}

const OPENING = /["“«„「『]/u;

/** Whether what stands in quotes is said and no name of a story: a long word of it has no capital. */
function isSpoken(quoted: string): boolean {
  return (
    HAN.test(quoted) ||
    quoted
      .slice(1, -1)
      .split(/\s+/)
      .some((word) => SMALL.test(word)) ||
    /[!?,—-].$/u.test(quoted)
  );
}

/** Whether somebody speaks in a text. */
export const hasSpeech = (text: string): boolean => outsideSpeech(text) !== text;

/** Whose words a text uses: those of one who speaks of oneself, or to readers. */
export interface Persons {
  first: boolean;
  second: boolean;
}

/** Looks for words of the first and the second person. `folded` is as the vocabularies spell it. */
export function personsIn(folded: string): Persons {
  const persons = { first: false, second: false };
  for (let at = 0; at < folded.length; ) {
    const word = wordFrom(folded, at);
    if (FIRST_PERSON.has(word.text)) persons.first = true;
    else if (SECOND_PERSON.has(word.text)) persons.second = true;
    if (persons.first && persons.second) return persons;
    at = word.end;
  }
  if (HAN.test(folded)) {
    persons.first ||= folded.includes("我");
    persons.second ||= folded.includes("你") || folded.includes("大家");
  }
  return persons;
}

const PLAIN_WORDS = new WordFilter([...FIRST_PERSON, ...SECOND_PERSON]);
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** The word that begins at `at`, "" where none does or it is surely no person's, and where to look on. */
function wordFrom(folded: string, at: number): { text: string; end: number } {
  let end = at;
  while (isPlain(folded.charCodeAt(end))) end += 1;
  const next = folded.charCodeAt(end);
  if (next === 39 || next > 127) {
    WORD.lastIndex = at;
    const text = WORD.exec(folded)?.[0] ?? "";
    return { text, end: at + Math.max(1, text.length) };
  }
  const mayBe = end > at && PLAIN_WORDS.mayHold(folded, at, end);
  return { text: mayBe ? folded.slice(at, end) : "", end: Math.max(end, at + 1) };
}
