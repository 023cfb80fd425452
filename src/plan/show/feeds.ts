import type { ListRef, PagePlace } from "../page.ts";
import type { Link } from "../views.ts";
import type { ViewContext } from "./context.ts";

const KINDS: ReadonlySet<string> = new Set([
  "fandoms",
  "relationships",
  "characters",
  "additionalTags",
  "creators",
]);

/** Whether a list can be followed by a feed of its own. */
export const hasFeed = ({ kind }: ListRef): boolean => KINDS.has(kind);

/** The feeds of a page: its own, if it has one, then the archive's. */
export function feedsOf({ archive, urls }: ViewContext, own?: { name: string; place: PagePlace }): Link[] {
  const { feeds, name } = archive.settings;
  if (!feeds) return [];
  const whole = { name, url: urls.feed().url };
  return own === undefined ? [whole] : [{ name: own.name, url: own.place.url }, whole];
}
