import type { MovedView } from "../../src/plan/views.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { page } from "../layout/page.ts";
import { wordsFor } from "../words/index.ts";

/** What stands at an address that is no longer what it was. The head sends browsers on by itself. */
export function movedPage(view: MovedView): Html {
  const w = wordsFor(view.site.language);
  const { target } = view;
  return page(
    view,
    html`<article class="text">
<h1>${view.heading}</h1>
<div class="rich">
${
  target
    ? html`<p>${w.movedTo} <a href="${target.url}">${target.name || target.url}</a></p>`
    : html`<p>${view.was === "story" ? w.storyRemoved : w.listRemoved} <a href="${view.site.urls.stories}">${w.allStories}</a></p>`
}
</div>
</article>`,
  );
}

export const data = pageOf("moved");
export const render = renderOf<"moved">(movedPage);
