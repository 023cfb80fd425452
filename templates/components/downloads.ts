import type { Download } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** Files to take away, each by its format. */
export function downloadLinks(downloads: readonly Download[] | undefined, w: Words): Html | null {
  if (downloads === undefined || downloads.length === 0) return null;
  return html`<p class="facts dotted downloads"><span>${w.download}</span> ${downloads.map(
    ({ format, url }) => html`<span><a href="${url}" download>${w.formats[format]}</a></span> `,
  )}</p>`;
}
