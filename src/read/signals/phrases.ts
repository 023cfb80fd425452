import { PHRASES, type Phrase, type PhraseKind } from "../vocabulary/index.ts";
import { WordFilter } from "../vocabulary/word-filter.ts";

/** How often a text uses the phrases of each kind; a phrase counts once. */
export interface PhraseCount {
  strong: number;
  weak: number;
  /** Where the first strong one stands; Infinity where there is none. */
  first: number;
}

const WORD = /[\p{L}\p{N}'’]+/uy;
const HAN = /\p{Script=Han}/u;

/** Phrases that begin with one word: by the character after the mark or gap behind it, 0 where there is none. */
type Starters = Map<number, Phrase[]>;

/** Phrases by their first word; those that begin with no letter, and those of scripts without spaces, apart. */
const BY_WORD = new Map<string, Starters>();
const ANYWHERE: Phrase[] = [];
const UNSPACED: Phrase[] = [];
for (const phrase of PHRASES) {
  const word = /^[\p{L}\p{N}'’]+/u.exec(phrase.text)?.[0];
  if (HAN.test(phrase.text)) UNSPACED.push(phrase);
  else if (word === undefined) ANYWHERE.push(phrase);
  else {
    const starters: Starters = BY_WORD.get(word) ?? new Map();
    const next = phrase.text.length > word.length + 1 ? phrase.text.charCodeAt(word.length + 1) : 0;
    starters.set(next, [...(starters.get(next) ?? []), phrase]);
    BY_WORD.set(word, starters);
  }
}

/** How often a text uses the phrases of every kind. */
export type PhraseCounts = Readonly<Record<PhraseKind, PhraseCount>>;

const FIRST_WORDS = new WordFilter(BY_WORD.keys());

/** Letters in lower case, digits and the apostrophe. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39;

/** Offset after the word that starts at `at`; `at` itself where none does. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isWordCode(text.charCodeAt(end))) end += 1;
  if (!(text.charCodeAt(end) > 127)) return end;
  WORD.lastIndex = end;
  return end + (WORD.exec(text)?.[0].length ?? 0);
}

const NONE: readonly Phrase[] = [];

/** Counts the vocabulary's phrases in `folded` text. Linear: every word is looked up once. */
export function countPhrases(folded: string): PhraseCounts {
  const found = new Map<Phrase, number>();
  const add = (phrase: Phrase, at: number) => {
    if (at >= 0 && !found.has(phrase)) found.set(phrase, at);
  };
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    if (end > at) {
      const isKnown = FIRST_WORDS.mayHold(folded, at, end);
      const starters = isKnown ? BY_WORD.get(folded.slice(at, end)) : undefined;
      if (starters !== undefined) {
        for (const phrase of starters.get(0) ?? NONE) if (isAt(folded, phrase, at)) add(phrase, at);
        for (const phrase of starters.get(folded.charCodeAt(end + 1)) ?? NONE) {
          if (isAt(folded, phrase, at)) add(phrase, at);
        }
      }
    }
    at = end > at ? end : at + 1;
  }
  if (MARK.test(folded)) for (const phrase of ANYWHERE) add(phrase, folded.indexOf(phrase.text));
  if (HAN.test(folded)) for (const phrase of UNSPACED) add(phrase, folded.indexOf(phrase.text));
  const none = () => ({ strong: 0, weak: 0, first: Number.POSITIVE_INFINITY });
  const counts = {
    disclaimer: none(),
    note: none(),
    endNote: none(),
    summary: none(),
    boilerplate: none(),
    transport: none(),
  };
  for (const [{ kind, isStrong }, at] of found) {
    counts[kind][isStrong ? "strong" : "weak"] += 1;
    if (isStrong) counts[kind].first = Math.min(counts[kind].first, at);
  }
  return counts;
}

/** Marks that phrases without a first word begin with: ":)", "<3", "[reviews -". */
const MARK = /[:;^<(@¿¡[]/;
const LETTER = /[\p{L}\p{N}]/u;

function isAt(text: string, phrase: Phrase, at: number): boolean {
  const end = at + phrase.text.length;
  if (!text.startsWith(phrase.text, at)) return false;
  return (
    end >= text.length ||
    !LETTER.test(text.charAt(end)) ||
    !LETTER.test(phrase.text.charAt(phrase.text.length - 1))
  );
}
