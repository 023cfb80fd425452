import { hash } from "node:crypto";
import type { Archive, Moved } from "../../records/index.ts";
import type { PlannedPage } from "../page.ts";
import { hasEntire } from "../pages.ts";
import { type Trace, traceOf } from "./traces.ts";

/** Every address a site has and had, as it leaves them for the next build. */
export interface Addresses {
  /** Of the archive's name, so that one archive is not taken for a later state of another. */
  archive: string;
  /** What each story is known by, by slug. */
  stories: Record<string, Trace>;
  /** How many pages each list has, by path: `tags/fluff`. */
  lists: Record<string, number>;
  /** Those it had. */
  moved: Moved;
}

/** The addresses of a site. @param lists pages of each list, by path. @param moved what it had before. */
export function addressesOf(archive: Archive, lists: Record<string, number>, moved: Moved): Addresses {
  const stories = [...archive.stories].map(([slug, head]): [string, Trace] => [
    slug,
    traceOf(head, hasEntire(archive, slug)),
  ]);
  return { archive: nameOf(archive), stories: byKey(stories), lists, moved };
}

/** How many pages each list has, by path. */
export function listsOf(pages: PlannedPage[]): Record<string, number> {
  const lists = new Map<string, number>();
  for (const { kind, output } of pages) {
    if (kind !== "list" && kind !== "series" && kind !== "index") continue;
    const path = output.replace(/(?:\/page\/\d+)?\/index\.html$/, "");
    lists.set(path, (lists.get(path) ?? 0) + 1);
  }
  return byKey([...lists]);
}

/** A digest of the archive's name. */
export const nameOf = ({ settings }: Archive): string =>
  hash("sha1", settings.name, "base64url").slice(0, 10);

/** In the order of their keys, whatever order they came in. */
export function byKey<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
