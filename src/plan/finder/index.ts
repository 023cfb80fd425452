import { byCodePoint } from "../../gather/index.ts";
import { type Archive, displayTitle, type StoryHead, type TagKind } from "../../records/index.ts";
import { FINDER_KINDS, type FinderData, type FinderKind, plainSlug } from "./data.ts";

export type { FinderData, FinderKind } from "./data.ts";

function namesOf(head: StoryHead, kind: FinderKind): string[] {
  if (kind === "series") return head.series.map((place) => place.name);
  const value = head[kind];
  return typeof value === "string" ? [value] : value;
}

/** The names of one kind with the most used first, so that most indexes are short; and each story's, as indexes. */
function ranked(heads: StoryHead[], kind: FinderKind): { names: string[]; rows: number[][] } {
  const met = new Map<string, number>();
  const uses: { name: string; count: number; at: number }[] = [];
  const rows = heads.map((head) =>
    namesOf(head, kind).map((name) => {
      let at = met.get(name);
      if (at === undefined) {
        at = uses.length;
        met.set(name, at);
        uses.push({ name, count: 0, at });
      }
      (uses[at] as { count: number }).count++;
      return at;
    }),
  );
  const order = uses.toSorted((a, b) => b.count - a.count || byCodePoint(a.name, b.name));
  const rank = new Array<number>(uses.length);
  for (const [to, { at }] of order.entries()) rank[at] = to;
  return {
    names: order.map(({ name }) => name),
    rows: rows.map((row) => row.map((at) => rank[at] as number)),
  };
}

function ancestorsOf(archive: Archive, kind: TagKind, index: Map<string, number>): Record<number, number[]> {
  const parents = new Map(archive.tags[kind].map((tag) => [tag.name, tag.parents]));
  const above: Record<number, number[]> = {};
  for (const [name, at] of index) {
    const found = new Set<string>();
    const open = [...(parents.get(name) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    const indexes = [...found].map((each) => index.get(each)).filter((each) => each !== undefined);
    if (indexes.length > 0) above[at] = indexes.sort((a, b) => a - b);
  }
  return above;
}

/** A wider tag that no story bears itself can still be asked for, so it has a name too. */
function withParents(archive: Archive, kind: FinderKind, names: string[]): string[] {
  if (!(kind in archive.tags)) return names;
  const known = new Set(names);
  return [
    ...names,
    ...archive.tags[kind as TagKind].map((tag) => tag.name).filter((name) => !known.has(name)),
  ];
}

/** The slugs of a kind's names by name; none where there is no list of such a name. */
function slugsByName(archive: Archive, kind: FinderKind): Map<string, string> {
  if (kind === "status" || kind === "language") return new Map();
  const things = kind === "creators" || kind === "series" ? archive[kind] : archive.tags[kind as TagKind];
  return new Map(things.map(({ name, slug }) => [name, slug]));
}

const unlessPlain = (name: string, slug: string) => (plainSlug(name) === slug ? "" : slug);

const day = (date: string | null): number =>
  date === null ? 0 : Number(`${date.replaceAll("-", "")}0000`.slice(0, 8));

/** The finder's data for a whole archive. */
export function finderData(archive: Archive): FinderData {
  const heads = archive.titles.map((slug) => archive.stories.get(slug) as StoryHead);
  const names = {} as FinderData["names"];
  const tags = {} as FinderData["tags"];
  const nameSlugs = {} as FinderData["nameSlugs"];
  const above: FinderData["above"] = {};
  for (const kind of FINDER_KINDS) {
    const { names: used, rows } = ranked(heads, kind);
    names[kind] = withParents(archive, kind, used);
    const slugs = slugsByName(archive, kind);
    nameSlugs[kind] =
      slugs.size === 0 ? [] : names[kind].map((name) => unlessPlain(name, slugs.get(name) ?? ""));
    tags[kind] = rows.map((row) => row.join(",")).join(";");
    if (kind in archive.tags) {
      const index = new Map(names[kind].map((name, at) => [name, at]));
      const ancestors = ancestorsOf(archive, kind as TagKind, index);
      if (Object.keys(ancestors).length > 0) above[kind] = ancestors;
    }
  }
  return {
    version: 1,
    names,
    nameSlugs,
    above,
    titles: heads.map(displayTitle),
    slugs: heads.map((head) => unlessPlain(displayTitle(head), head.slug)),
    tags,
    words: heads.map((head) => head.words),
    chapters: heads.map((head) => head.chapters.length),
    expected: heads.map((head) => head.expectedChapters ?? 0),
    published: heads.map((head) => day(head.publishedAt)),
    updated: heads.map((head) => (head.updatedAt === head.publishedAt ? 0 : day(head.updatedAt))),
  };
}
