import type { Urls } from "../../../../../src/plan/urls.ts";
import { blurbList } from "../../../../components/blurb.ts";
import { numbersShown, pagination } from "../../../../components/pagination.ts";
import { type Html, html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import type { Words } from "../../../../words/index.ts";
import { blurbAt } from "../row.ts";
import type { StoryTable } from "../table.ts";

/** Stories on one page of what was found. */
export const PAGE_SIZE = 20;

/** Stories found, as a list shows them, with the way to the other pages; `urlOf` gives a page's address. */
export function results(
  table: StoryTable,
  stories: readonly number[],
  page: number,
  urlOf: (page: number) => string,
  urls: Urls,
  [w, f]: [Words, FindingWords],
): Html {
  if (stories.length === 0) return html`<p class="none-found">${f.foundNone}</p>`;
  const pages = Math.ceil(stories.length / PAGE_SIZE);
  const shown = stories.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const addresses: string[] = [];
  for (const number of numbersShown({ page, pages })) if (number) addresses[number - 1] = urlOf(number);
  const place = {
    page,
    pages,
    total: stories.length,
    previous: page > 1 ? urlOf(page - 1) : null,
    next: page < pages ? urlOf(page + 1) : null,
    urls: addresses,
  };
  const blurbs = shown.map((story) => blurbAt(table, story, urls));
  return html`${blurbList(blurbs, w, { level: 2 })}
${pagination(place, w)}`;
}
