import type { ChapterLink } from "../../src/plan/views.ts";
import { date } from "../format.ts";
import { type Html, html } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";

/** A story's table of contents: headings, words, dates. */
export function chapterList(chapters: readonly ChapterLink[], w: Words, language: string): Html {
  const lang = langAttributes(language, w.tag);
  return html`<section class="chapters" aria-labelledby="chapters">
<h2 id="chapters">${w.chapters}</h2>
<ol>${chapters.map(
    ({ url, heading, words, publishedAt, warnings }) =>
      html`<li><a href="${url}"><bdi${lang}>${heading}</bdi></a>${
        warnings.length > 0 &&
        html` <span class="flag" title="${w.chapterWarnings}">${w.warningsShort}</span>`
      } <span class="leader"></span> <span class="chapter-facts">${publishedAt !== null && html`${date(w, publishedAt)} `}<span>${w.wordCount(words)}</span></span></li>\n`,
  )}</ol>
</section>`;
}
