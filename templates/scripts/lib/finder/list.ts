import { FINDER_KINDS, type FinderKind } from "../../../../src/plan/finder/data.ts";
import { find } from "./find.ts";
import { EVERYTHING, SORTS, type Sort } from "./query.ts";
import { sorted } from "./sort.ts";
import type { StoryTable } from "./table.ts";

/** Stories on the list of the recently updated, as `src/plan/lists.ts` has it. */
const RECENT = 100;

/** The list a reader filters. */
export interface List {
  /** Its stories by their place in the table; undefined where it is all of them. */
  among: number[] | undefined;
  /** How many it has. */
  size: number;
  /** The order it has by itself, and those it can be put in. */
  usual: Sort;
  sorts: readonly Sort[];
  /** What all its stories bear, and so need not be asked for. */
  own: { kind: FinderKind; name: string } | null;
}

const OTHERS = SORTS.filter((sort) => sort !== "listed");

/**
 * The list on this page.
 * @param kind and `name` of what its stories share: "fandoms" and "Emma"; or "stories" or "recent".
 * @param slugs its stories in the order it shows them, for a series, whose order only its page knows.
 */
export function listOf(table: StoryTable, kind: string, name: string, slugs: readonly string[]): List {
  const shared = FINDER_KINDS.find((each) => each === kind);
  if (shared === "series") {
    const places = new Map(table.slugs.map((slug, at) => [slug, at]));
    const among = slugs.map((slug) => places.get(slug)).filter((at) => at !== undefined);
    return { among, size: among.length, usual: "listed", sorts: SORTS, own: { kind: shared, name } };
  }
  if (shared) {
    const among = find(table, { ...EVERYTHING, include: { [shared]: [name] } });
    return { among, size: among.length, usual: "updated", sorts: OTHERS, own: { kind: shared, name } };
  }
  const all = { among: undefined, size: table.count, usual: "title" as Sort, sorts: OTHERS, own: null };
  if (kind !== "recent") return all;
  const newest = sorted(table, find(table, EVERYTHING), EVERYTHING).slice(0, RECENT);
  const among = newest.sort((a, b) => a - b);
  return { ...all, among, size: among.length, usual: "updated" };
}
