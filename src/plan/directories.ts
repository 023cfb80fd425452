import { sortKey, titleKey } from "../gather/index.ts";
import { displayTitle } from "../records/index.ts";
import type { Lookup } from "./lookup.ts";
import type { IndexRef } from "./page.ts";
import type { Urls } from "./urls.ts";
import type { CountedLink } from "./views.ts";
import { WORDS } from "./words.ts";

/** Names on one page of a directory. */
export const ENTRIES_PER_PAGE = 1000;

/** One name in a directory, with the key it is ordered by. */
export interface Entry extends CountedLink {
  key: string;
}

/** The names of a directory, in order. In the directory of titles the count is the story's chapters. */
export function entriesOf(index: IndexRef, lookup: Lookup, urls: Urls): Entry[] {
  const { archive } = lookup;
  if (index === "titles") {
    return archive.titles.map((slug) => {
      const story = lookup.story(slug);
      const name = displayTitle(story);
      return { name, url: urls.story(slug).url, count: 1, key: titleKey(name, story.language) };
    });
  }
  const place = (slug: string) => (index === "series" ? urls.series(slug) : urls.list({ kind: index, slug }));
  const things = index === "creators" || index === "series" ? archive[index] : archive.tags[index];
  return things.map(({ name, slug, stories }) => ({
    name,
    url: place(slug).url,
    count: stories.length,
    key: sortKey(name),
  }));
}

const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Han}/u, "漢字"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "かな"],
  [/\p{Script=Hangul}/u, "한글"],
];

/** Scripts whose headings are capitals; Georgian has capitals too, but few fonts do. */
const CASED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/** The letter a name stands under: A–Z and other alphabets by letter, digits together, the rest under "#". */
export function letterOf(key: string): string {
  const first = String.fromCodePoint(key.codePointAt(0) ?? 35);
  if (/\p{N}/u.test(first)) return "0–9";
  for (const [script, name] of SCRIPTS) if (script.test(first)) return name;
  if (!/\p{L}/u.test(first)) return "#";
  return CASED.test(first) ? first.toUpperCase() : first;
}

/** Directories of a few fixed names, in AO3's order; letters would only be in the way. */
const UNLETTERED: ReadonlySet<IndexRef> = new Set(["rating", "archiveWarnings", "categories"]);

/** Entries in order, under their letters. */
export function byLetter(index: IndexRef, entries: Entry[]): { letter: string; entries: CountedLink[] }[] {
  const groups = new Map<string, CountedLink[]>();
  for (const { key, name, url, count } of entries) {
    const letter = UNLETTERED.has(index) ? WORDS.all : letterOf(key);
    const group = groups.get(letter);
    if (group) group.push({ name, url, count });
    else groups.set(letter, [{ name, url, count }]);
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}
