import type { Lookup } from "./lookup.ts";
import type { ListRef, PlannedOf } from "./page.ts";

/** Stories on the "recently updated" list. */
const RECENT = 100;

/** Slugs of a list's stories, in the order it shows them. */
export function storiesOf({ kind, slug }: ListRef, lookup: Lookup): string[] {
  if (kind === "stories") return lookup.archive.recent;
  if (kind === "recent") return lookup.archive.recent.slice(0, RECENT);
  if (kind === "creators") return lookup.creatorsBySlug.get(slug)?.stories ?? [];
  return lookup.tagBySlug(kind, slug).stories;
}

/** What page `page` (from 1) of a list of things holds. */
export function pageOf<T>(things: T[], page: number, size: number): T[] {
  return things.slice((page - 1) * size, page * size);
}

/** Slugs of the stories that one page of a list shows. */
export function storiesOnPage({ list, page }: PlannedOf<"list">, lookup: Lookup): string[] {
  return pageOf(storiesOf(list, lookup), page, lookup.archive.settings.storiesPerPage);
}

/** Pages a list of so many things takes; an empty list still has one. */
export function pagesFor(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}
