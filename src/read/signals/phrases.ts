import { PHRASES, type Phrase, type PhraseKind } from "../vocabulary/index.ts";

/** How often a text uses the phrases of each kind; a phrase counts once. */
export interface PhraseCount {
  strong: number;
  weak: number;
}

const WORD = /[\p{L}\p{N}'’]+/uy;
const HAN = /\p{Script=Han}/u;

/** Phrases by their first word; those that begin with no letter, and those of scripts without spaces, apart. */
const BY_WORD = new Map<string, Phrase[]>();
const ANYWHERE: Phrase[] = [];
const UNSPACED: Phrase[] = [];
for (const phrase of PHRASES) {
  const word = /^[\p{L}\p{N}'’]+/u.exec(phrase.text)?.[0];
  if (HAN.test(phrase.text)) UNSPACED.push(phrase);
  else if (word === undefined) ANYWHERE.push(phrase);
  else BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), phrase]);
}

/** How often a text uses the phrases of every kind. */
export type PhraseCounts = Readonly<Record<PhraseKind, PhraseCount>>;

/** The first two characters of the phrases' first words, as far as they are ASCII; most words are none of them. */
const STARTS = new Uint8Array(128 * 128);
for (const word of BY_WORD.keys()) {
  const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0];
  if (first < 128 && second < 128) STARTS[first * 128 + second] = 1;
}

/** Whether a phrase may begin with the word that starts at `at`. */
function mayStart(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first > 127) return true;
  if (!isWordCode(first)) return false;
  const second = text.charCodeAt(at + 1);
  if (second > 127) return true;
  return STARTS[first * 128 + (isWordCode(second) ? second : 0)] === 1;
}

/** Letters in lower case, digits and the apostrophe. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39;

/** Counts the vocabulary's phrases in `folded` text. Linear: every word is looked up once. */
export function countPhrases(folded: string): PhraseCounts {
  const found = new Set<Phrase>();
  for (let at = 0; at < folded.length; ) {
    const isStart = mayStart(folded, at);
    WORD.lastIndex = at;
    const word = isStart ? WORD.exec(folded)?.[0] : undefined;
    const phrases = word === undefined ? undefined : BY_WORD.get(word);
    if (phrases !== undefined) {
      for (const phrase of phrases) if (isAt(folded, phrase, at)) found.add(phrase);
    }
    at = word === undefined ? nextWord(folded, at) : at + word.length;
  }
  if (MARK.test(folded)) for (const phrase of ANYWHERE) if (folded.includes(phrase.text)) found.add(phrase);
  if (HAN.test(folded)) for (const phrase of UNSPACED) if (folded.includes(phrase.text)) found.add(phrase);
  const none = () => ({ strong: 0, weak: 0 });
  const counts = {
    disclaimer: none(),
    note: none(),
    endNote: none(),
    summary: none(),
    boilerplate: none(),
    transport: none(),
  };
  for (const { kind, isStrong } of found) counts[kind][isStrong ? "strong" : "weak"] += 1;
  return counts;
}

/** Offset after the word or the mark at `at`. */
function nextWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  if (end === at) return at + 1;
  if (!(text.charCodeAt(end) > 127)) return end;
  WORD.lastIndex = end;
  return end + (WORD.exec(text)?.[0].length ?? 0);
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
