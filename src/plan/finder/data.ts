/**
 * What a reader's browser needs to filter and sort every story by itself: columns, not records, so that ten
 * thousand stories take about half a megabyte compressed. Fetched only where a reader filters.
 */
export interface FinderData {
  version: 1;
  /** Names of each kind, most used first; columns refer to them by index. */
  names: Record<FinderKind, string[]>;
  /** Part of the address of each name's list; "" where `plainSlug` makes it. None for kinds without lists. */
  nameSlugs: Record<FinderKind, string[]>;
  /** For tags with wider ones: index of the tag → indexes of all tags above it. */
  above: Partial<Record<FinderKind, Record<number, number[]>>>;
  /** In title order; every column below has one entry a story, in this order. */
  titles: string[];
  /** The story's part of its address; "" where `plainSlug` makes it from the title. */
  slugs: string[];
  /** Indexes into `names`, as text: stories apart by ";", names by ",". */
  tags: Record<FinderKind, string>;
  words: number[];
  chapters: number[];
  /** Chapters there will be, 0 where unknown. */
  expected: number[];
  /** Days as yyyymmdd, with 00 for what the author does not say; 0 where unknown. */
  published: number[];
  /** As `published`; 0 where it is the same day. */
  updated: number[];
}

/** What stories can be filtered by, each with its own names. */
export const FINDER_KINDS = [
  "fandoms",
  "relationships",
  "characters",
  "additionalTags",
  "archiveWarnings",
  "categories",
  "rating",
  "status",
  "language",
  "creators",
  "series",
] as const;

export type FinderKind = (typeof FINDER_KINDS)[number];

/** The slug most names and titles have; small enough to be made in the browser, which saves sending it. */
export function plainSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, "")
    .replaceAll("/", " x ")
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
