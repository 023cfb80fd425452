import type { Pagination } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** Links to a list's other pages: the first, the last and those near this one. Nothing where there is only one. */
export function pagination(place: Pagination, w: Words): Html | null {
  if (place.pages < 2) return null;
  return html`<nav class="pagination" aria-label="${w.pages}">
${place.previous === null ? html`<span class="none" aria-hidden="true">← ${w.previous}</span>` : html`<a rel="prev" href="${place.previous}"><span aria-hidden="true">←</span> ${w.previous}</a>`}
<ol>${numbersShown(place).map((number) =>
    number === null
      ? html`<li aria-hidden="true">…</li>`
      : html`<li><a href="${place.urls[number - 1]}" aria-label="${w.page(number)}"${number === place.page && html` aria-current="page"`}>${number}</a></li>`,
  )}</ol>
${place.next === null ? html`<span class="none" aria-hidden="true">${w.next} →</span>` : html`<a rel="next" href="${place.next}">${w.next} <span aria-hidden="true">→</span></a>`}
</nav>`;
}

/** Page numbers to show, null for a gap: `1 … 4 5 6 … 20`. A gap of one page shows that page instead. */
export function numbersShown({ page, pages }: Pick<Pagination, "page" | "pages">): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((number, i) => {
    const before = shown[i - 1];
    if (before === undefined || number === before + 1) return [number];
    return number === before + 2 ? [before + 1, number] : [null, number];
  });
}
