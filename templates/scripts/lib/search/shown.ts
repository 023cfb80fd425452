import type { Status } from "../../../../src/records/index.ts";

/** What the search page shows of a story it found, before the story's own page is asked. */
export interface Shown {
  title: string;
  creators: string[];
  fandoms: string[];
  rating: string;
  language: string;
  status: Status;
  words: number;
  /** Chapters there are, and will be (null where unknown). */
  chapters: [number, number | null];
  updated: string | null;
  /** All its other tags, for a reader who mutes some. */
  tags: string[];
  /** Whether the reader is asked before its text is shown. */
  consent: boolean;
  /** What the chapter that was found is called; null where the story itself was found. */
  heading: string | null;
}

/**
 * An address that bears what is to be shown in its fragment. Pagefind searches every field it is given but the
 * address, so a chapter is found by its words alone and not by its story's tags.
 */
export function withShown(url: string, shown: Shown): string {
  return `${url}#${encodeURIComponent(JSON.stringify(shown))}`;
}

/** Splits what `withShown` joined. */
export function splitShown(address: string): { url: string; shown: Shown } {
  const at = address.indexOf("#");
  return { url: address.slice(0, at), shown: JSON.parse(decodeURIComponent(address.slice(at + 1))) as Shown };
}
