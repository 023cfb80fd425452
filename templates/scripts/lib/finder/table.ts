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

function columnOf(rows: number[][]): TagColumn {
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] as number) + row.length;
  return { starts, values: Uint32Array.from(rows.flat()) };
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
    const rows = data.tags[kind].split(";").map((row) => (row === "" ? [] : row.split(",").map(Number)));
    if (data.titles.length === 0) rows.length = 0;
    own[kind] = columnOf(rows);
    const above = data.above[kind];
    found[kind] = above
      ? columnOf(rows.map((row) => [...new Set([...row, ...row.flatMap((tag) => above[tag] ?? [])])]))
      : own[kind];
  }
  return {
    count: data.titles.length,
    names: data.names,
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
