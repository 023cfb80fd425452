import type { ListView } from "../../src/plan/views.ts";
import { blurbList } from "../components/blurb.ts";
import { countedList } from "../components/counted-list.ts";
import { filtered } from "../components/finder.ts";
import { nameLinks } from "../components/links.ts";
import { pagination } from "../components/pagination.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { page } from "../layout/page.ts";
import { wordsFor } from "../words/index.ts";

/** A list of stories: all of them, or those of one tag or creator. */
export function listPage(view: ListView): Html {
  const w = wordsFor(view.site.language);
  const { pagination: place, blurbs } = view;
  const size = place.page < place.pages ? blurbs.length : 0;
  const from = size > 0 ? (place.page - 1) * size + 1 : place.total - blurbs.length + 1;
  const label = w.listKinds[view.listKind];
  return page(
    view,
    html`<header class="page-head">
${label !== "" && html`<p class="kind">${label}</p>`}
<h1><bdi>${view.heading}</bdi></h1>
${view.intro !== "" && html`<p class="intro">${view.intro}</p>`}
${view.parents.length > 0 && html`<p class="kin">${w.widerTags} ${nameLinks(view.parents)}</p>`}
${view.children.length > 0 && html`<div class="kin"><p>${w.narrowerTags}</p>${countedList(view.children, w)}</div>`}
<p class="count-line">${place.pages > 1 ? w.showing(from, from + blurbs.length - 1, place.total) : w.storyCount(place.total)}</p>
</header>
${
  blurbs.length === 0
    ? html`<p>${w.empty}</p>`
    : filtered(view, html`${blurbList(blurbs, w, { level: 2 })}\n${pagination(place, w)}`)
}`,
    { previous: place.previous, next: place.next },
  );
}

export const data = pageOf("list");
export const render = renderOf<"list">(listPage);
