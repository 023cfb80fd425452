import type { SearchView } from "../../src/plan/views.ts";
import { searchForm } from "../components/search-form.ts";
import { withoutScripts } from "../components/without-scripts.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { page } from "../layout/page.ts";
import { findingWordsFor } from "../words/finding/index.ts";

/** The search page. */
export function searchPage(view: SearchView): Html {
  const words = findingWordsFor(view.site.language);
  return page(
    view,
    html`<header class="page-head">
<h1>${view.heading}</h1>
<p class="intro">${view.fullText ? words.searchIntro : words.searchIntroShort}</p>
</header>
${withoutScripts(words.searchNoScripts, view.site)}
${searchForm(view, words)}`,
  );
}

export const data = pageOf("search");
export const render = renderOf<"search">(searchPage);
