import { marks as en } from "./marks-en.ts";

/** What the library says on lists and stories, in one language. */
export type MarkWords = typeof en;

const LANGUAGES: Record<string, MarkWords> = { en };

/** The marks' words in a BCP 47 language, or in English where nobody has translated them yet. */
export function markWordsFor(language: string): MarkWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
