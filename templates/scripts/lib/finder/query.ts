import { FINDER_KINDS, type FinderKind } from "../../../../src/plan/finder/data.ts";

export const SORTS = ["listed", "updated", "published", "title", "creator", "words", "chapters"] as const;
export type Sort = (typeof SORTS)[number];

/** Kinds of which a story has one at most, so that several asked for mean any of them. */
export const SINGLE: ReadonlySet<FinderKind> = new Set<FinderKind>(["rating", "status", "language"]);

/** What a reader asks for. Empty lists and nulls ask for nothing. */
export interface Query {
  /** A story must bear every one of these (of a kind in `SINGLE`, any) … */
  include: Partial<Record<FinderKind, string[]>>;
  /** … and none of these. */
  exclude: Partial<Record<FinderKind, string[]>>;
  crossover: "only" | "none" | null;
  minWords: number | null;
  maxWords: number | null;
  minRelationships: number | null;
  maxRelationships: number | null;
  /** yyyymmdd. */
  updatedSince: number | null;
  sort: Sort;
  /** Whether the sort is turned round from its usual direction. */
  reversed: boolean;
}

export const EVERYTHING: Query = {
  include: {},
  exclude: {},
  crossover: null,
  minWords: null,
  maxWords: null,
  minRelationships: null,
  maxRelationships: null,
  updatedSince: null,
  sort: "updated",
  reversed: false,
};

const NUMBERS = {
  minWords: "words-from",
  maxWords: "words-to",
  minRelationships: "ships-from",
  maxRelationships: "ships-to",
} as const;

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/**
 * Reads a query from an address's parameters; what it does not know it leaves alone. `usual` is the sort of a
 * list that is not asked for any.
 */
export function readQuery(params: URLSearchParams, usual: Sort = EVERYTHING.sort): Query {
  const query: Query = { ...EVERYTHING, include: {}, exclude: {}, sort: usual };
  for (const kind of FINDER_KINDS) {
    const [include, exclude] = [params.getAll(kind), params.getAll(`not-${kind}`)];
    if (include.length > 0) query.include[kind] = [...new Set(include)];
    if (exclude.length > 0) query.exclude[kind] = [...new Set(exclude)];
  }
  for (const [field, name] of Object.entries(NUMBERS)) {
    query[field as keyof typeof NUMBERS] = wholeNumber(params.get(name));
  }
  query.updatedSince = wholeNumber(params.get("since")?.replaceAll("-", "") ?? null);
  const crossover = params.get("crossover");
  if (crossover === "only" || crossover === "none") query.crossover = crossover;
  const sort = SORTS.find((each) => each === params.get("sort"));
  if (sort) query.sort = sort;
  query.reversed = params.get("order") === "reversed";
  return query;
}

/** The parameters that say a query, in a fixed order; `readQuery` gives the query back. */
export function writeQuery(query: Query, usual: Sort = EVERYTHING.sort): URLSearchParams {
  const params = new URLSearchParams();
  for (const kind of FINDER_KINDS) {
    for (const name of query.include[kind] ?? []) params.append(kind, name);
    for (const name of query.exclude[kind] ?? []) params.append(`not-${kind}`, name);
  }
  if (query.crossover !== null) params.set("crossover", query.crossover);
  for (const [field, name] of Object.entries(NUMBERS)) {
    const value = query[field as keyof typeof NUMBERS];
    if (value !== null) params.set(name, String(value));
  }
  const since = query.updatedSince === null ? null : String(query.updatedSince).padStart(8, "0");
  if (since !== null) params.set("since", `${since.slice(0, 4)}-${since.slice(4, 6)}-${since.slice(6)}`);
  if (query.sort !== usual) params.set("sort", query.sort);
  if (query.reversed) params.set("order", "reversed");
  return params;
}
