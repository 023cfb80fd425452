import { reading as en } from "./en.ts";

/** What the reading scripts say, in one language. */
export type ReadingWords = typeof en;

const LANGUAGES: Record<string, ReadingWords> = { en };

/** The reading scripts' words in a BCP 47 language, or in English where nobody has translated them yet. */
export function readingWordsFor(language: string): ReadingWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
