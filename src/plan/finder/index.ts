import { byCodePoint } from "../../gather/index.ts";
import { type Archive, displayTitle, type StoryHead, type TagKind } from "../../records/index.ts";
import { FINDER_KINDS, type FinderData, type FinderKind, plainSlug } from "./data.ts";

export type { FinderData, FinderKind } from "./data.ts";

function namesOf(head: StoryHead, kind: FinderKind): string[] {
  if (kind === "series") return head.series.map((place) => place.name);
  const value = head[kind];
  return typeof value === "string" ? [value] : value;
}

/** Names of one kind with the most used first, so that most indexes are short. */
function ranked(heads: StoryHead[], kind: FinderKind): string[] {
  const uses = new Map<string, number>();
  for (const head of heads) {
    for (const name of namesOf(head, kind)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b)).map(([name]) => name);
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
    names[kind] = withParents(archive, kind, ranked(heads, kind));
    const slugs = slugsByName(archive, kind);
    nameSlugs[kind] =
      slugs.size === 0 ? [] : names[kind].map((name) => unlessPlain(name, slugs.get(name) ?? ""));
    const index = new Map(names[kind].map((name, at) => [name, at]));
    const row = (head: StoryHead) => namesOf(head, kind).map((name) => index.get(name) as number);
    tags[kind] = heads.map((head) => row(head).join(",")).join(";");
    if (kind in archive.tags) {
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
