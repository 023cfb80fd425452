import {
  FINDER_KINDS,
  type FinderData,
  type FinderKind,
  plainSlug,
} from "../../../../src/plan/finder/data.ts";

/** One kind's tags of every story: those of story i are `values[starts[i]]` up to `values[starts[i + 1]]`. */
export interface TagColumn {
  starts: Uint32Array;
  values: Uint32Array;
}

/** Every story, laid out for looking through all of them at once. */
export interface StoryTable {
  count: number;
  names: FinderData["names"];
  /** Part of the address of each name's list, by kind and index; none for kinds without lists. */
  nameSlugs: FinderData["nameSlugs"];
  /** Where each name of a kind stands in `names`. */
  places(kind: FinderKind): Map<string, number>;
  titles: string[];
  slugs: string[];
  /** The tags each story bears, in its own order. */
  own: Record<FinderKind, TagColumn>;
  /** The same with the wider tags above them: what a filter matches. */
  found: Record<FinderKind, TagColumn>;
  words: number[];
  chapters: number[];
  expected: number[];
  published: number[];
  updated: number[];
}

/** Reads rows apart by ";", whose numbers are apart by ",". */
function columnOf(text: string, rows: number): TagColumn {
  const starts = new Uint32Array(rows + 1);
  const values = new Uint32Array(text.length / 2 + 1);
  let [row, count, number] = [0, 0, -1];
  for (let at = 0; at <= text.length && row < rows; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      number = Math.max(number, 0) * 10 + code - 48;
      continue;
    }
    if (number >= 0) values[count++] = number;
    number = -1;
    if (code !== 44) starts[++row] = count;
  }
  return { starts, values: values.slice(0, count) };
}

/** The same with the tags above each story's own. */
function withAbove({ starts, values }: TagColumn, above: Record<number, number[]>): TagColumn {
  const wider = new Uint32Array(starts.length);
  const found: number[] = [];
  for (let story = 0; story + 1 < starts.length; story++) {
    const from = found.length;
    for (let at = starts[story] as number; at < (starts[story + 1] as number); at++) {
      const tag = values[at] as number;
      for (const each of [tag, ...(above[tag] ?? [])]) if (!found.includes(each, from)) found.push(each);
    }
    wider[story + 1] = found.length;
  }
  return { starts: wider, values: Uint32Array.from(found) };
}

/** Reads what the server sent. */
export function tableOf(data: FinderData): StoryTable {
  const own = {} as StoryTable["own"];
  const found = {} as StoryTable["found"];
  const nameSlugs = {} as StoryTable["nameSlugs"];
  for (const kind of FINDER_KINDS) {
    nameSlugs[kind] = data.nameSlugs[kind].map(
      (slug, at) => slug || plainSlug(data.names[kind][at] as string),
    );
    own[kind] = columnOf(data.tags[kind], data.titles.length);
    const above = data.above[kind];
    found[kind] = above ? withAbove(own[kind], above) : own[kind];
  }
  const places = new Map<FinderKind, Map<string, number>>();
  return {
    count: data.titles.length,
    names: data.names,
    places(kind) {
      const kept = places.get(kind) ?? new Map(data.names[kind].map((name, at) => [name, at]));
      places.set(kind, kept);
      return kept;
    },
    nameSlugs,
    titles: data.titles,
    slugs: data.slugs.map((slug, at) => slug || plainSlug(data.titles[at] as string)),
    own,
    found,
    words: data.words,
    chapters: data.chapters,
    expected: data.expected,
    published: data.published,
    updated: data.updated.map((day, at) => day || (data.published[at] as number)),
  };
}
