import { library as en } from "./en.ts";

/** What the library's own page says, in one language. */
export type LibraryWords = typeof en;

const LANGUAGES: Record<string, LibraryWords> = { en };

/** The library page's words in a BCP 47 language, or in English where nobody has translated them yet. */
export function libraryWordsFor(language: string): LibraryWords {
  return LANGUAGES[language] ?? LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
