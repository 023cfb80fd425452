import type { Blurb } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import { markWordsFor } from "../words/library/marks.ts";

/** Buttons that put a story on the reader's shelf. Only scripts can keep it, so only where they run are they seen. */
export function shelving(blurb: Blurb, language: string): Html {
  const { shelve } = markWordsFor(language);
  return html`<p class="shelving" data-shelve="${blurb.slug}" data-title="${blurb.title}">
<button class="bar-button" type="button" aria-pressed="false">${shelve.later}</button>
<button class="bar-button" type="button" aria-pressed="false" aria-expanded="false">${shelve.bookmark}</button>
</p>`;
}
