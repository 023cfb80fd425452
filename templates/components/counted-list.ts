import type { CountedLink } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** Names with how many stories stand behind each, or the names alone where each is one story. */
export function countedList(links: readonly CountedLink[], w: Words, counts = true): Html {
  return html`<ul class="counted">${links.map(
    ({ name, url, count }) =>
      html`<li><a href="${url}"><bdi>${name}</bdi></a>${
        counts && html` <span class="count" title="${w.storyCount(count)}">${w.number(count)}</span>`
      }</li>`,
  )}</ul>`;
}
