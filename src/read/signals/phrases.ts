import { PHRASES, type Phrase, type PhraseKind } from "../vocabulary/index.ts";

/** How often a text uses the phrases of each kind; a phrase counts once. */
export interface PhraseCount {
  strong: number;
  weak: number;
}

const WORD_START = /[\p{L}\p{N}'’]+/gu;
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

/** Counts the vocabulary's phrases in `folded` text. Linear: every word is looked up once. */
export function countPhrases(folded: string): PhraseCounts {
  const found = new Set<Phrase>();
  for (const match of folded.matchAll(WORD_START)) {
    const phrases = BY_WORD.get(match[0]);
    if (phrases === undefined) continue;
    for (const phrase of phrases) if (isAt(folded, phrase, match.index)) found.add(phrase);
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
