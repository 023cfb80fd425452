import { type KeptStory, type Library, readLibrary } from "./library.ts";

/** Where the reader's library is kept on the device. */
const KEY = "fanlight:library";

/** The library kept on this device; an empty one where there is none, or where storage is closed to us. */
export function loadLibrary(): Library {
  try {
    return readLibrary(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return readLibrary(null);
  }
}

/** Keeps the library; says whether the device took it. */
export function saveLibrary(library: Library): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(library));
    return true;
  } catch {
    return false;
  }
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
