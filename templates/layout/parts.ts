import type { PageView, Site } from "../../src/plan/views.ts";
import { type Html, html, join } from "../html.ts";

/** Styles and scripts that only some kinds of pages have, beside those of every page. */
const PARTS: Partial<Record<PageView["kind"], string[]>> = {
  home: ["library.js"],
  story: ["library.js", "keep.js"],
  list: ["finding.css", "library.js", "finder.js"],
  series: ["finding.css", "library.js", "finder.js"],
  search: ["finding.css", "library.js", "search.js"],
  library: ["finding.css", "library-page.js", "kept.js"],
  offline: ["finding.css", "kept.js"],
};

/** Links to what a page of this kind has of its own. */
export function parts({ kind, site }: PageView): Html {
  return join(
    (PARTS[kind] ?? []).map((name) => part(site, name)),
    "\n",
  );
}

function part(site: Site, name: string): Html | false {
  const url = site.assets[name];
  if (url === undefined) return false;
  if (name.endsWith(".css")) return html`<link rel="stylesheet" href="${url}">`;
  // What folds muted stories away runs before they are painted.
  if (name === "library.js") return html`<script src="${url}" data-library="${site.urls.library}"></script>`;
  return html`<script src="${url}" defer></script>`;
}
