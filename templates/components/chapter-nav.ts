import type { ChapterLink, ChapterView } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";

/** The bar over a chapter: previous, all chapters, next. */
export function chapterBar(view: ChapterView, w: Words): Html | null {
  if (view.chapters.length < 2) return null;
  return html`<nav class="chapter-bar" aria-label="${w.chapterMenu}">
${step(view.previous, "prev", html`<span aria-hidden="true">←</span> ${w.previous}`)}
${jumpMenu(view, w)}
${step(view.next, "next", html`${w.next} <span aria-hidden="true">→</span>`)}
</nav>`;
}

/** The end of a chapter: where to go next, with its title. */
export function chapterEnd(view: ChapterView, w: Words): Html {
  const { previous, next, blurb } = view;
  const lang = langAttributes(blurb.language, w.tag);
  const ending = view.next === null && (blurb.status === "complete" ? w.endOfStory : w.endSoFar);
  return html`<nav class="chapter-end" id="after" aria-label="${w.chapterMenuEnd}">
${ending && html`<p class="ending">${ending}</p>`}
${next && html`<a class="next-chapter" rel="next" href="${next.url}"><small>${w.nextChapter}</small> <bdi${lang}>${next.heading}</bdi></a>`}
<ul>
${previous && html`<li><a rel="prev" href="${previous.url}">${w.previousChapter}</a></li>`}
<li><a href="${blurb.url}">${w.aboutStory}</a></li>
${view.entireUrl && html`<li><a href="${view.entireUrl}">${w.entireStory}</a></li>`}
</ul>
${view.chapters.length > 1 && jumpMenu(view, w)}
</nav>`;
}

function step(chapter: ChapterLink | null, rel: "prev" | "next", label: Html): Html {
  return chapter === null
    ? html`<span class="step-${rel} none" aria-hidden="true">${label}</span>`
    : html`<a class="step-${rel}" rel="${rel}" href="${chapter.url}" title="${chapter.heading}">${label}</a>`;
}

/** Chapters the menu lists at most, so that it stays light and short in a story of thousands. */
const LISTED = 60;

/** The chapters the menu lists: all, or those around the present one. */
export function chaptersNear<T>(chapters: readonly T[], position: number): readonly T[] {
  if (chapters.length <= LISTED) return chapters;
  const first = Math.min(Math.max(0, position - LISTED / 2), chapters.length - LISTED);
  return chapters.slice(first, first + LISTED);
}

function jumpMenu(view: ChapterView, w: Words): Html {
  const { blurb, chapter, chapters } = view;
  const near = chaptersNear(chapters, chapter.position);
  return html`<details class="jump"><summary>${w.contents} <span class="quiet">${w.chapterOf(chapter.position, chapters.length)}</span></summary>
<ol${langAttributes(blurb.language, w.tag)}>${near.map(
    ({ url, heading, position }) =>
      html`<li><a href="${url}"${position === chapter.position && html` aria-current="page"`}><bdi>${heading}</bdi></a></li>`,
  )}${
    near.length < chapters.length &&
    html`<li class="all"><a href="${blurb.url}#chapters">${w.allChapters(chapters.length)}</a></li>`
  }</ol></details>`;
}
