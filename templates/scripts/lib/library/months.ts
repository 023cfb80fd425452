import { fields, isNumber, isSlug, items } from "./checks.ts";
import { keep, kept } from "./device.ts";

/** What was read in one month. */
export interface Month {
  words: number;
  chapters: number;
  /** Slugs of the stories of which a chapter was read. */
  stories: string[];
}

/** By month: `2026-11`. */
export type Months = Record<string, Month>;

const KEY = "months";
const MOST = 1200;
const STORIES = 2000;

const isCount = (value: unknown): value is number => isNumber(value, 0, 1e9) && Number.isInteger(value);

/** Months from whatever was stored or imported; what is not as it should be is left out. */
export function readMonths(data: unknown): Months {
  const months = Object.entries(fields(data)).flatMap(([name, each]): [string, Month][] => {
    const { words, chapters, stories } = fields(each);
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name) || !isCount(words) || !isCount(chapters)) return [];
    return [[name, { words, chapters, stories: [...new Set(items(stories, STORIES).filter(isSlug))] }]];
  });
  return Object.fromEntries(months.sort(([a], [b]) => (a < b ? -1 : 1)).slice(-MOST));
}

/** What was read on this device, month by month. */
export const loadMonths = (): Months => readMonths(kept(KEY));

/** Keeps these months and no others. */
export const keepMonths = (months: Months): boolean => keep(KEY, months);

/** Counts a chapter that was read to its end for the first time. @param at when, in milliseconds since 1970. */
export function countChapter(slug: string, words: number, at: number): void {
  const day = new Date(at);
  const name = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}`;
  const months = loadMonths();
  const month = months[name] ?? { words: 0, chapters: 0, stories: [] };
  months[name] = {
    words: month.words + words,
    chapters: month.chapters + 1,
    stories: [...new Set([...month.stories, slug])],
  };
  keepMonths(readMonths(months));
}
