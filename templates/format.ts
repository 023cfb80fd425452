import { type Html, html } from "./html.ts";
import { countsCharacters } from "./languages.ts";
import type { Words } from "./words/index.ts";

/**
 * Words a minute for silent reading of fiction in English (Brysbaert, "How many words do we read per minute?",
 * Journal of Memory and Language, 2019: 260), and characters a minute where characters are counted
 * (the same review: Chinese 260 words, about 1.7 characters each).
 */
export const WORDS_A_MINUTE = 260;
export const CHARACTERS_A_MINUTE = 440;

/** A date as the author gave it (`2009`, `2009-07`, `2009-07-14`) in a `<time>`. */
export function date(w: Words, text: string): Html {
  const [year = text, month, day] = text.split("-");
  const shown = w.date(
    year,
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  );
  return html`<time datetime="${text}">${shown}</time>`;
}

/** How long it takes to read so many words: "about 25 min". */
export function readingTime(w: Words, words: number, language: string): string {
  const minutes = words / (countsCharacters(language) ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE);
  if (minutes < 60) return w.minutes(Math.round(minutes));
  if (minutes >= 600) return w.hours(Math.round(minutes / 60), 0);
  const fives = Math.round(minutes / 5) * 5;
  return w.hours(Math.floor(fives / 60), fives % 60);
}

/** Chapters there are of those there will be: "3/?", "12/12". */
export function chapterFraction(w: Words, chapters: number, expected: number | null): string {
  return `${w.number(chapters)}/${expected === null ? "?" : w.number(expected)}`;
}
