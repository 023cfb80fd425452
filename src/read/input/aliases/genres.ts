/** Genres as archives list them: FanFiction.Net's story filter, and the common ones of eFiction archives. */
const GENRE =
  /^(?:action|adventure|angst|comedy|crack|crime|crossover|dark(?:fic)?|drama|family|fantasy|fluff|friendship|general|historical|horror|humou?r|hurt\/comfort|h\/c|mystery|parody|poetry|pwp|romance|sci-?fi|science fiction|smut|spiritual|supernatural|suspense|thriller|tragedy|vignette|western)$/i;

/** Whether a word is a common genre. */
export const isGenre = (text: string): boolean => GENRE.test(text.trim());

/** One-letter classes of the X-Files archives (Gossamer's submission guide); S, a story, says nothing. */
const LETTERS: Record<string, string | null> = {
  A: "Angst",
  C: "Crossover",
  H: "Humor",
  P: "Poetry",
  R: "Romance",
  S: null,
  V: "Vignette",
  X: "Casefile",
};

/** `SRA` → Romance, Angst; null for what is no such string of letters. */
export function classesOf(text: string): string[] | null {
  if (!/^[ACHPRSVX]{1,4}$/.test(text)) return null;
  return [...text].flatMap((letter) => LETTERS[letter] ?? []);
}
