import { finding as en } from "./en.ts";

/** What the filters and the search say, in one language. */
export type FindingWords = typeof en;

const LANGUAGES: Record<string, FindingWords> = { en };

/** The words of filters and search in a BCP 47 language, or in English where nobody has translated them yet. */
export function findingWordsFor(language: string): FindingWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
