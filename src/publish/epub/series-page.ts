import { html } from "../../../templates/html.ts";
import { langAttributes } from "../../../templates/languages.ts";
import { displayTitle } from "../../records/index.ts";
import type { BookPage, BookSource } from "./book.ts";
import { documentOf } from "./document.ts";
import { link } from "./title-page.ts";

/** A series' title page: its name, its creators, and its parts. */
export function seriesPage({ title, creators, language, stories, url, words: w }: BookSource): BookPage {
  const lang = langAttributes(w.tag, language);
  const body = html`<section class="title-page">
<h1>${title}</h1>
<p class="byline"${lang}>${creators.length > 0 ? html`${w.by} <bdi>${creators.join(", ")}</bdi>` : w.anonymous}</p>
<ol>
${stories.map(
  ({ head }, at) =>
    html`<li><a href="part-${at + 1}-title.xhtml"${langAttributes(head.language, language)}>${displayTitle(head)}</a> <span${lang}>${w.wordCount(head.words)}</span></li>\n`,
)}</ol>
<p class="source">${link(url, url)}</p>
</section>`;
  const page = { title, language, depth: 0 as const, type: "titlepage" as const };
  return { ...page, file: "series.xhtml", xhtml: documentOf({ ...page, body }) };
}
