import { offline as en } from "./en.ts";

/** What is said of stories kept for offline reading, in one language. */
export type OfflineWords = typeof en;

const LANGUAGES: Record<string, OfflineWords> = { en };

/** The words of offline reading in a BCP 47 language, or in English where nobody has translated them yet. */
export function offlineWordsFor(language: string): OfflineWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
