import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { foldLabel, foldLine, listed } from "./normalize.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import type { Division, Field, PhraseKind, Vocabulary, Words } from "./vocabulary.ts";
import { zh } from "./zh.ts";

export { fold, foldLabel, foldLine } from "./normalize.ts";
export type { Division, Field, PhraseKind } from "./vocabulary.ts";

/** Every language the reader knows; the first to claim a word keeps it. */
const LANGUAGES: readonly Vocabulary[] = [en, es, fr, de, pt, ru, zh];

function table<V>(entries: Iterable<[string, V]>): ReadonlyMap<string, V> {
  const map = new Map<string, V>();
  for (const [word, value] of entries) if (!map.has(word)) map.set(word, value);
  return map;
}

function* words<K extends string>(
  pick: (language: Vocabulary) => Partial<Record<K, Words>>,
): Generator<[string, K]> {
  for (const language of LANGUAGES) {
    for (const [key, list] of Object.entries(pick(language)) as [K, Words][]) {
      for (const word of listed(list)) yield [foldLabel(word), key];
    }
  }
}

/** Entries of the form `word=value`. */
function pairs(pick: (language: Vocabulary) => Words): [string, string][] {
  return LANGUAGES.flatMap((language) =>
    listed(pick(language)).map((entry): [string, string] => {
      const [word = "", value = ""] = entry.split("=");
      return [word, value];
    }),
  );
}

function lines(pick: (language: Vocabulary) => Words): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => listed(pick(language)).map(foldLabel)));
}

/** Folded label → what it announces. */
export const LABELS = table(words<Field>((language) => language.labels));
/** A word with one letter left out, or two changed over: how it comes out in haste. */
function* slips(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at) + word.slice(at + 1);
    if (at + 1 < word.length && word.charAt(at) !== word.charAt(at + 1))
      yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

/** The long division words, by every slip in them. */
const SLIPS: readonly [slip: string, word: string, division: Division][] = (
  [
    ["chapter", "Chapter"],
    ["prologue", "Prologue"],
    ["epilogue", "Epilogue"],
    ["interlude", "Interlude"],
    ["chapitre", "Chapter"],
    ["capítulo", "Chapter"],
  ] as const
).flatMap(([word, division]) =>
  [...slips(word)].map((slip): [string, string, Division] => [
    slip,
    word.charAt(0).toUpperCase() + word.slice(1),
    division,
  ]),
);

/** Folded heading word → division. */
export const DIVISIONS = table<Division>([
  ...words<Division>((language) => language.divisions),
  ...SLIPS.map(([slip, , division]): [string, Division] => [slip, division]),
]);
/** Folded number word → number; -1 stands for "last". */
export const NUMBERS = table(
  pairs((language) => language.numbers).map(([word, value]) => [word, Number(value)]),
);
/** Folded spelling → the division word that is meant. */
export const MISSPELT = table([
  ...pairs((language) => language.misspelt),
  ...SLIPS.map(([slip, word]): [string, string] => [slip, word]),
]);
export const COUNTED = lines((language) => language.counted);
export const NUMBER_JOINERS = lines((language) => language.numberJoiners);
export const BY = lines((language) => language.by);
export const FIRST_PERSON = lines((language) => language.firstPerson);
export const SECOND_PERSON = lines((language) => language.secondPerson);
export const CONTINUED = lines((language) => language.continued);
export const END_MARKERS = lines((language) => language.endMarkers);
export const END_OF = lines((language) => language.endOf);
/** Folded labels that prove little by themselves. */
export const LOOSE = lines((language) => language.loose);
export const FURNITURE: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => listed(language.furniture).map(foldLine)),
);
export const CONTENTS = lines((language) => language.contents);

/** Longest label of any language, in characters: no label search looks further. */
export const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((label) => label.length));

/** One phrase that gives an unlabelled passage away. */
export interface Phrase {
  text: string;
  kind: PhraseKind;
  isStrong: boolean;
}

function* phrases(): Generator<Phrase> {
  for (const language of LANGUAGES) {
    for (const [kind, { strong, weak }] of Object.entries(language.phrases) as [PhraseKind, Grades][]) {
      for (const text of listed(strong)) yield { text, kind, isStrong: true };
      for (const text of listed(weak)) yield { text, kind, isStrong: false };
    }
  }
}

type Grades = { strong: Words; weak: Words };

/** Every phrase of every language. */
export const PHRASES: readonly Phrase[] = [...phrases()];
