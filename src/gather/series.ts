import { type Message, message } from "../messages/index.ts";
import { displayTitle, type Series, type StoryHead } from "../records/index.ts";
import { byCodePoint, nameKey, Spellings } from "./names.ts";
import { orderBy, sortKey, titleKey } from "./order.ts";
import { distinctSlugs } from "./slugs.ts";

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

/** Gathers every series that any story names. */
export function gatherSeries(heads: StoryHead[]) {
  const spellings = new Spellings();
  const entries = new Map<string, Entry[]>();
  for (const head of heads) {
    const seen = new Set<string>();
    for (const { name, position } of head.series) {
      const key = nameKey(name);
      if (seen.has(key)) continue;
      seen.add(key);
      spellings.note(key, name);
      entries.set(key, [...(entries.get(key) ?? []), { head, position }]);
    }
  }
  const names = new Map([...entries.keys()].map((key) => [key, spellings.best(key)]));
  const { slugs } = distinctSlugs([...names.values()].sort(byCodePoint));
  const messages: Message[] = [];
  const series: Series[] = [...names].map(([key, name]) => {
    const ordered = inReadingOrder(entries.get(key) as Entry[]);
    messages.push(...clashesIn(name, ordered));
    return {
      name,
      slug: slugs.get(name) as string,
      creators: [...new Set(ordered.flatMap(({ head }) => head.creators))],
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
    names,
    messages,
  };
}
