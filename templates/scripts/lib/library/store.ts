import { keep, kept } from "./device.ts";
import { type KeptStory, type Library, readLibrary } from "./library.ts";

/** What the reader's library is kept under. */
const NAME = "library";

/** The library kept on this device; an empty one where there is none, or where storage is closed to us. */
export function loadLibrary(): Library {
  return readLibrary(kept(NAME));
}

/** Keeps the library; without storage it lasts as long as the page. */
export function saveLibrary(library: Library): void {
  keep(NAME, library);
}

/** Changes the library as it is now, which another tab may have changed since this page began. */
export function changeLibrary(change: (library: Library) => void): Library {
  const library = loadLibrary();
  change(library);
  saveLibrary(library);
  return library;
}

/** Stories begun, the last one read first. */
export function storiesByTime({ stories }: Library): [slug: string, story: KeptStory][] {
  return Object.entries(stories).sort(([, a], [, b]) => b.at - a.at);
}
