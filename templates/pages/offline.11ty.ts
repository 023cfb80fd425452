import type { OfflineView } from "../../src/plan/views.ts";
import { keptList } from "../components/kept-list.ts";
import { withoutScripts } from "../components/without-scripts.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { page } from "../layout/page.ts";
import { offlineWordsFor } from "../words/offline/index.ts";

/** The page shown where there is no network and the page asked for is not on the device: what is kept there. */
export function offlinePage(view: OfflineView): Html {
  const o = offlineWordsFor(view.site.language);
  return page(
    view,
    html`<header class="page-head">
<h1>${view.heading}</h1>
<p class="intro" data-missing="${o.missing}">${o.intro}</p>
</header>
${withoutScripts(o.noScripts, view.site)}
${keptList(view.site, "always")}`,
  );
}

export const data = pageOf("offline");
export const render = renderOf<"offline">(offlinePage);
