import type { SeriesNav } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** A story's places in series, with the way to its neighbours there. */
export function seriesLinks(series: readonly SeriesNav[], w: Words): Html | false {
  return (
    series.length > 0 &&
    html`<nav class="series-links" aria-label="${w.series}">${series.map(
      ({ name, url, position, total, previous, next }) => html`<div>
<p>${w.partOf(position, total)} <a href="${url}"><bdi>${name}</bdi></a></p>
${
  (previous !== null || next !== null) &&
  html`<ul>${
    previous &&
    html`<li><small>${w.previousIn}</small> <a href="${previous.url}"><bdi>${previous.name}</bdi></a></li>`
  }${next && html`<li><small>${w.nextIn}</small> <a href="${next.url}"><bdi>${next.name}</bdi></a></li>`}</ul>`
}
</div>`,
    )}</nav>`
  );
}
