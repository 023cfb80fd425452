import type { PageBase } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** The way back up, home first. Nothing where there is only home. */
export function breadcrumbs(view: PageBase, w: Words): Html | null {
  const above = view.breadcrumbs.filter((link) => link.url !== view.url);
  if (above.length === 0) return null;
  return html`<nav class="breadcrumbs" aria-label="${w.breadcrumbs}"><ol>${above.map(
    (link) => html`<li><a href="${link.url}"><bdi>${link.name}</bdi></a></li>`,
  )}</ol></nav>`;
}
