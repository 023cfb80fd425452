import { fields, isNumber, isSlug, text } from "./checks.ts";
import { keep, kept } from "./device.ts";

/** What a reader has put on the shelf of one story. */
export interface Shelved {
  title: string;
  /** When it was marked for later, in milliseconds since 1970; null where it is not. */
  later: number | null;
  /** A bookmark with the reader's note, which may be empty; null where there is none. */
  note: string | null;
  /** When the bookmark was last changed. */
  noted: number;
}

/** By slug. */
export type Shelf = Record<string, Shelved>;

const KEY = "shelf";
const MOST = 5000;
const TITLE = 300;
const NOTE = 5000;

const isTime = (value: unknown): value is number => isNumber(value, 0, Number.MAX_SAFE_INTEGER);

/** A shelf from whatever was stored or imported; what is not as it should be is left out. */
export function readShelf(data: unknown): Shelf {
  const shelved = Object.entries(fields(data)).flatMap(([slug, each]): [string, Shelved][] => {
    const { title, later, note, noted } = fields(each);
    const [named, said] = [text(title, TITLE), text(note, NOTE)];
    if (!isSlug(slug) || named === null) return [];
    const marked = isTime(later) ? later : null;
    if (marked === null && said === null) return [];
    return [[slug, { title: named, later: marked, note: said, noted: isTime(noted) ? noted : 0 }]];
  });
  // A story may be called "constructor", and must not be taken for what every object has.
  return Object.setPrototypeOf(Object.fromEntries(shelved.slice(0, MOST)), null);
}

/** The shelf on this device. */
export const loadShelf = (): Shelf => readShelf(kept(KEY));

/** Keeps this shelf and no other. */
export const keepShelf = (shelf: Shelf): boolean => keep(KEY, shelf);

/** Changes what is on the shelf of one story. Says whether the device took it. */
export function changeShelved(slug: string, title: string, change: Partial<Shelved>): boolean {
  const shelf = loadShelf();
  shelf[slug] = { later: null, note: null, noted: 0, ...shelf[slug], title, ...change };
  return keepShelf(readShelf(shelf));
}
