import type { SeriesView } from "../../src/plan/views.ts";
import { blurbCard } from "../components/blurb.ts";
import { downloadLinks } from "../components/downloads.ts";
import { filtered } from "../components/finder.ts";
import { byline } from "../components/links.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { page } from "../layout/page.ts";
import { wordsFor } from "../words/index.ts";

/** One series, in reading order. */
export function seriesPage(view: SeriesView): Html {
  const w = wordsFor(view.site.language);
  return page(
    view,
    html`<header class="page-head">
<p class="kind">${w.series}</p>
<h1><bdi>${view.name}</bdi></h1>
<p class="byline">${byline(w, view.creators)}</p>
<p class="count-line">${w.storyCount(view.entries.length)}, ${w.wordCount(view.words)}</p>
${downloadLinks(view.downloads, w)}
</header>
${filtered(
  view,
  html`<ol class="blurbs">${view.entries.map(
    ({ position, blurb }) => html`<li>${blurbCard(blurb, w, { level: 2, position })}</li>\n`,
  )}</ol>`,
)}`,
  );
}

export const data = pageOf("series");
export const render = renderOf<"series">(seriesPage);
