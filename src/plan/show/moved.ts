import type { PlannedOf } from "../page.ts";
import type { MovedView } from "../views.ts";
import { WORDS } from "../words.ts";
import type { ViewContext } from "./context.ts";

/** What stands at an address that is no longer what it was. */
export function movedView({ url, target, was }: PlannedOf<"moved">, context: ViewContext): MovedView {
  const heading = target ? WORDS.moved : WORDS.removed;
  const base = context.base(url, heading, { indexable: false, feeds: [] });
  const canonical = target ? context.urls.absolute(target.url) : base.canonical;
  const indexable = target !== null && context.archive.settings.searchEngines !== "none";
  return { ...base, canonical, indexable, kind: "moved", heading, target, was };
}
