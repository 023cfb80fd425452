import { type Message, message } from "../messages/index.ts";
import { displayTitle, type Series, type StoryHead } from "../records/index.ts";
import { slugOf } from "../records/slug.ts";
import { byCodePoint, remembering, type Shown, Spellings, shownNames } from "./names.ts";
import { orderBy, sortKey, titleKey } from "./order.ts";
import { settleSlugs } from "./slugs.ts";

interface Entry {
  head: StoryHead;
  position: number | null;
}

/** Reading order: by the place the author gives, then by date, then by title. */
function inReadingOrder(entries: Entry[]): Entry[] {
  const title = ({ head }: Entry) => titleKey(displayTitle(head), head.language);
  return entries.toSorted(
    (a, b) =>
      (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) ||
      byCodePoint(a.head.publishedAt ?? "9999", b.head.publishedAt ?? "9999") ||
      byCodePoint(title(a), title(b)) ||
      byCodePoint(a.head.slug, b.head.slug),
  );
}

function clashesIn(name: string, entries: Entry[]): Message[] {
  const messages: Message[] = [];
  for (const [at, { head, position }] of entries.entries()) {
    const before = entries[at - 1];
    if (position === null || before?.position !== position) continue;
    const values = { name, position, other: before.head.source.path };
    messages.push(message("gather/same-place", { file: head.source.files[0] ?? head.source.path }, values));
  }
  return messages;
}

/** The stories of each series, by its key; a story counts once, at the first place it names. */
function entriesByKey(heads: StoryHead[], spellings: Spellings): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const head of heads) {
    const seen = new Set([""]);
    for (const { name, position } of head.series) {
      const key = spellings.note(name);
      if (seen.has(key)) continue;
      seen.add(key);
      const found = entries.get(key);
      if (found) found.push({ head, position });
      else entries.set(key, [{ head, position }]);
    }
  }
  return entries;
}

/**
 * Gathers every series that any story names.
 * @param creatorShown gives the name to show for any spelling of a creator.
 * @returns the series, and what gives the name to show for any spelling of one.
 */
export function gatherSeries(heads: StoryHead[], creatorShown: Shown) {
  const spellings = new Spellings();
  const entries = entriesByKey(heads, spellings);
  const names = new Map([...entries.keys()].map((key) => [key, spellings.best(key)]));
  const byName = [...names].sort(([, a], [, b]) => byCodePoint(a, b));
  const slugs = settleSlugs(byName.map(([, name]) => ({ wanted: slugOf(name), by: name })));
  const messages: Message[] = [];
  const series: Series[] = byName.map(([key, name], at) => {
    const ordered = inReadingOrder(entries.get(key) as Entry[]);
    messages.push(...clashesIn(name, ordered));
    return {
      name,
      slug: slugs[at]?.slug as string,
      creators: shownNames(
        ordered.flatMap(({ head }) => head.creators),
        creatorShown,
      ),
      stories: ordered.map(({ head }) => head.slug),
      words: ordered.reduce((sum, { head }) => sum + head.words, 0),
    };
  });
  return {
    series: orderBy(
      series,
      (one) => sortKey(one.name),
      (one) => one.name,
    ),
    shown: remembering((name) => names.get(spellings.key(name))),
    messages,
  };
}
