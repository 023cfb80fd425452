import type { LibraryView } from "../../src/plan/views.ts";
import { keptList } from "../components/kept-list.ts";
import { withoutScripts } from "../components/without-scripts.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { page } from "../layout/page.ts";
import { libraryWordsFor } from "../words/library/index.ts";

/** The page of what the reader's own device keeps. */
export function libraryPage(view: LibraryView): Html {
  const words = libraryWordsFor(view.site.language);
  return page(
    view,
    html`<header class="page-head">
<h1>${view.heading}</h1>
<p class="intro">${words.intro}</p>
</header>
${withoutScripts(words.noScripts, view.site)}
${keptList(view.site, "some")}
<div class="library" id="library" data-base="${view.site.base}" data-stories="${view.site.urls.finder}" data-language="${view.site.language}"></div>`,
  );
}

export const data = pageOf("library");
export const render = renderOf<"library">(libraryPage);
