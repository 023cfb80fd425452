import { PHRASES, type Phrase, type PhraseKind } from "../vocabulary/index.ts";

/** How often a text uses the phrases of each kind; a phrase counts once. */
export interface PhraseCount {
  strong: number;
  weak: number;
}

const KINDS: readonly PhraseKind[] = ["disclaimer", "note", "endNote", "summary", "boilerplate"];
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

/** Counts the vocabulary's phrases in `folded` text. Linear: every word is looked up once. */
export function countPhrases(folded: string): Record<PhraseKind, PhraseCount> {
  const found = new Set<Phrase>();
  for (const match of folded.matchAll(WORD_START)) {
    for (const phrase of BY_WORD.get(match[0]) ?? []) {
      if (!found.has(phrase) && isAt(folded, phrase.text, match.index)) found.add(phrase);
    }
  }
  for (const phrase of ANYWHERE) if (folded.includes(phrase.text)) found.add(phrase);
  if (HAN.test(folded)) for (const phrase of UNSPACED) if (folded.includes(phrase.text)) found.add(phrase);
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { strong: 0, weak: 0 }]));
  for (const { kind, isStrong } of found) {
    const count = counts[kind];
    if (count) count[isStrong ? "strong" : "weak"] += 1;
  }
  return counts as Record<PhraseKind, PhraseCount>;
}

function isAt(text: string, phrase: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const after = text.charAt(at + phrase.length);
  return after === "" || !/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]$/u.test(phrase);
}
