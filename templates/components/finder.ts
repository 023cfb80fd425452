import type { ListView, SeriesView } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import { findingWordsFor } from "../words/finding/index.ts";

/**
 * A list with the button that opens the filters over it. The button shows only where scripts run; without them
 * the list is whole and paged as it stands.
 * @param listed the list and its pages.
 */
export function filtered(view: ListView | SeriesView, listed: Html): Html {
  const { site } = view;
  const words = findingWordsFor(site.language);
  const kind = view.kind === "series" ? "series" : view.listKind;
  const name = view.kind === "series" ? view.name : view.heading;
  const app = site.assets["finder-app.js"];
  if (app === undefined) return listed;
  return html`<div class="listing">
<div class="finder" id="finder" data-app="${app}" data-stories="${site.urls.finder}" data-address="${site.address}" data-language="${site.language}" data-kind="${kind}" data-name="${name}">
<button class="bar-button finder-open" type="button" aria-expanded="false">${words.filter}</button>
</div>
<div class="listed">
${listed}
</div>
</div>`;
}
