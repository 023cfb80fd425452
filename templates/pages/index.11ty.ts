import type { IndexView } from "../../src/plan/views.ts";
import { countedList } from "../components/counted-list.ts";
import { pagination } from "../components/pagination.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { navLink } from "../layout/header.ts";
import { page } from "../layout/page.ts";
import { type Words, wordsFor } from "../words/index.ts";

/** A directory of names under their letters. */
export function indexPage(view: IndexView): Html {
  const w = wordsFor(view.site.language);
  const { groups, pagination: place } = view;
  return page(
    view,
    html`<header class="page-head">
<h1>${view.heading}</h1>
${view.intro !== "" && html`<p class="intro">${view.intro}</p>`}
<p class="count-line">${w.entryCount(place.total)}</p>
</header>
${tagKinds(view, w)}
${
  groups.length > 1 &&
  html`<nav class="letters" aria-label="${w.letters}"><ul>${groups.map(
    ({ letter }, i) => html`<li><a href="#group-${i + 1}">${letter}</a></li>`,
  )}</ul></nav>`
}
${groups.length === 0 && html`<p>${w.empty}</p>`}
<div class="groups">${groups.map(
      ({ letter, entries }, i) => html`<section id="group-${i + 1}" aria-labelledby="letter-${i + 1}">
<h2 id="letter-${i + 1}">${letter}</h2>
${countedList(entries, w, view.indexKind !== "titles")}
</section>\n`,
    )}</div>
${pagination(place, w)}`,
    { previous: place.previous, next: place.next },
  );
}

/** The directories of tags beside this one, where this is one of them. */
function tagKinds({ site, url }: IndexView, w: Words): Html | false {
  const among = site.tagIndexes.some((link) => link.url === url.replace(/page\/\d+\/$/, ""));
  return (
    among &&
    site.tagIndexes.length > 1 &&
    html`<nav class="tag-kinds" aria-label="${w.tagKinds}"><ul>${site.tagIndexes.map((link) => html`<li>${navLink(link, url)}</li>`)}</ul></nav>`
  );
}

export const data = pageOf("index");
export const render = renderOf<"index">(indexPage);
