import type { KeptStory, Place } from "../library/library.ts";
import { countChapter } from "../library/months.ts";
import { changeLibrary } from "../library/store.ts";

/** What a reading page says of its story, in its attributes. */
export interface PageStory {
  slug: string;
  title: string;
  /** Chapters there are. */
  chapters: number;
}

/**
 * Keeps where the reader is in a story. A chapter whose end was seen is one that was read; `words` are what it
 * counts for.
 */
export function keepPlace(
  { slug, title, chapters }: PageStory,
  place: Place,
  pace: number,
  words: number,
): void {
  changeLibrary((library) => {
    const before = library.stories[slug];
    const read = new Set(before?.read);
    if (place.part === 1 && !read.has(place.chapter)) {
      read.add(place.chapter);
      countChapter(slug, words, Date.now());
    }
    library.pace = pace;
    library.stories[slug] = {
      ...before,
      title,
      chapters,
      at: Date.now(),
      place,
      read: [...read].sort((a, b) => a - b),
    };
  });
}

/** Where to read on: the place itself, or the next chapter after one that was read to its end; null at the end. */
export function nextPlace({ place, chapters }: KeptStory, now = chapters): Place | null {
  if (place.part < 1) return place;
  if (place.chapter >= now) return null;
  return { chapter: place.chapter + 1, paragraph: 0, hash: "0", part: 0 };
}

/** Address to read on from a place. A chapter that was not begun opens at its top. */
export function placeUrl(base: string, slug: string, place: Place): string {
  const mark = place.part > 0 || place.paragraph > 0 ? "#continue" : "";
  return `${base}stories/${encodeURIComponent(slug)}/${place.chapter}/${mark}`;
}
