import { en } from "./en.ts";

/** Every word the site itself says, in one language. A translation is one more file of this shape. */
export type Words = typeof en;

const LANGUAGES: Record<string, Words> = { en };

/** The site's words in a BCP 47 language, or in English where nobody has translated them yet. */
export function wordsFor(language: string): Words {
  return LANGUAGES[language] ?? LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
