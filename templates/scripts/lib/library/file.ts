import { apply, load, type Preferences, readPreferences, save } from "../preferences.ts";
import { fields } from "./checks.ts";
import { forgetAll } from "./device.ts";
import { keepFilters, readFilters, type SavedFilter, savedFilters } from "./filters.ts";
import { type Library, readLibrary } from "./library.ts";
import { keepMonths, loadMonths, type Months, readMonths } from "./months.ts";
import { keepMutes, keyOf, loadMutes, type Mute, readMutes } from "./mutes.ts";
import { keepShelf, loadShelf, readShelf, type Shelf } from "./shelf.ts";
import { loadLibrary, saveLibrary } from "./store.ts";

/** Everything this device keeps of a reader, as one file holds it. */
export interface LibraryFile {
  fanlight: "library";
  version: 1;
  library: Library;
  shelf: Shelf;
  mutes: Mute[];
  filters: SavedFilter[];
  months: Months;
  settings: Preferences;
}

/** The largest file that is read, in bytes. */
export const LARGEST = 20_000_000;

/** Everything, for a file to keep elsewhere. */
export function exported(): LibraryFile {
  return {
    fanlight: "library",
    version: 1,
    library: loadLibrary(),
    shelf: loadShelf(),
    mutes: loadMutes(),
    filters: savedFilters(),
    months: loadMonths(),
    settings: load(),
  };
}

/**
 * Reads a file that says it is a library. Nothing in it is believed: each part is taken only as far as it is what
 * it should be. Null where it is no library of a version we know.
 */
export function readFile(text: string): LibraryFile | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const { fanlight, version, library, shelf, mutes, filters, months, settings } = fields(data);
  if (fanlight !== "library" || version !== 1) return null;
  return {
    fanlight,
    version,
    library: readLibrary(library),
    shelf: readShelf(shelf),
    mutes: readMutes(mutes),
    filters: readFilters(filters),
    months: readMonths(months),
    settings: readPreferences(settings),
  };
}

/**
 * Adds a file to what is here: of a story in both, what was read last counts, and every chapter read in either.
 * Adding the same file twice changes nothing.
 */
export function add(file: LibraryFile): boolean {
  const here = exported();
  const stories = { ...here.library.stories };
  for (const [slug, story] of Object.entries(file.library.stories)) {
    const ours = stories[slug];
    const newer = ours && ours.at > story.at ? ours : story;
    stories[slug] = { ...newer, read: [...new Set([...(ours?.read ?? []), ...story.read])] };
  }
  const shelf = { ...here.shelf };
  for (const [slug, shelved] of Object.entries(file.shelf)) {
    const ours = shelf[slug];
    const noted = ours && ours.note !== null && ours.noted >= shelved.noted ? ours : shelved;
    shelf[slug] = { ...noted, later: ours?.later ?? shelved.later };
  }
  const months = { ...here.months };
  for (const [name, month] of Object.entries(file.months)) {
    const ours = months[name] ?? { words: 0, chapters: 0, stories: [] };
    months[name] = {
      words: Math.max(ours.words, month.words),
      chapters: Math.max(ours.chapters, month.chapters),
      stories: [...ours.stories, ...month.stories],
    };
  }
  const named = new Set(here.filters.map(({ name }) => name));
  const muted = new Set(here.mutes.map(keyOf));
  const pace = Object.keys(here.library.stories).length > 0 ? here.library.pace : file.library.pace;
  saveLibrary(readLibrary({ version: 1, pace, stories }));
  save({ ...file.settings, ...here.settings });
  return [
    keepShelf(readShelf(shelf)),
    keepMonths(readMonths(months)),
    keepFilters([...here.filters, ...file.filters.filter(({ name }) => !named.has(name))]),
    keepMutes([...here.mutes, ...file.mutes.filter((each) => !muted.has(keyOf(each)))]),
  ].every(Boolean);
}

/** Forgets everything that storage holds of the reader, and shows the page as the system would have it. */
export function forgetEverything(): void {
  forgetAll();
  apply({});
}
