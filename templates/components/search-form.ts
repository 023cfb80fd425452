import type { SearchView } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { FindingWords } from "../words/finding/index.ts";

/** The field to search by, and the places where a script puts what it finds. Seen only where scripts run. */
export function searchForm({ site }: SearchView, words: FindingWords): Html {
  return html`<div class="listing searching" id="search" data-index="${site.urls.searchIndex}" data-address="${site.address}" data-language="${site.language}">
<form class="search-form" role="search" action="${site.urls.search}">
<p><input class="field" id="search-text" name="q" type="search" aria-label="${words.searchFor}" placeholder="${words.searchFor}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200"> <button class="button" type="submit">${words.searchGo}</button></p>
<p class="quiet">${words.searchHint}</p>
</form>
</div>`;
}
