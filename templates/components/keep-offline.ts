import type { Blurb, Site } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import { countsCharacters } from "../languages.ts";
import { offlineWordsFor } from "../words/offline/index.ts";

/** Bytes a page takes beside its text, and a word of the text; measured on the sample archive. */
const PAGE = 16_000;
const WORD = 6.2;

/** About how many bytes a story takes on a device: each chapter's page, the page with all of them, the EPUB. */
function sizeOf({ words, chapters, language }: Blurb): number {
  const text = words * (countsCharacters(language) ? 3 : WORD);
  const copies = chapters > 1 ? 2.5 : 1.5;
  return text * copies + PAGE * (chapters + 2);
}

/** The button that keeps a story for offline reading; only scripts can, so only where they run is it seen. */
export function keepOffline(blurb: Blurb, site: Site): Html | null {
  if (site.urls.worker === null) return null;
  const o = offlineWordsFor(site.language);
  return html`<p class="keep-offline" data-keep="${blurb.slug}" data-base="${site.base}" data-bytes="${Math.round(sizeOf(blurb))}">
<button class="bar-button" type="button" aria-pressed="false">${o.keep}</button> <span class="quiet" role="status">${o.about(sizeOf(blurb))}</span>
</p>`;
}
