import type { Site } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";

/** Where scripts list the stories kept on the reader's device. @param when whether to show it where there are none. */
export function keptList(site: Site, when: "always" | "some"): Html | null {
  if (site.urls.worker === null) return null;
  return html`<div class="library kept-offline" data-kept="${when}" data-base="${site.base}"></div>`;
}
