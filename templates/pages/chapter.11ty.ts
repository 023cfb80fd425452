import type { ChapterView } from "../../src/plan/views.ts";
import { chapterHeading } from "../components/chapter-heading.ts";
import { chapterBar, chapterEnd } from "../components/chapter-nav.ts";
import { byline, titleOf } from "../components/links.ts";
import { chapterWarnings, epigraph, note } from "../components/notes.ts";
import { readingFacts } from "../components/reading-facts.ts";
import { seriesLinks } from "../components/series-links.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import { page } from "../layout/page.ts";
import { wordsFor } from "../words/index.ts";

/** One chapter to read. */
export function chapterPage(view: ChapterView): Html {
  const { blurb, story, chapter } = view;
  const w = wordsFor(view.site.language);
  const language = chapter.language ?? blurb.language;
  const lang = langAttributes(language, w.tag);
  const alone = view.chapters.length < 2;
  return page(
    view,
    html`<article class="chapter">
${chapterBar(view, w)}
<header class="chapter-head">
${!alone && html`<p class="chapter-story"><a href="${blurb.url}">${titleOf(blurb, w)}</a> ${byline(w, blurb.creators)}</p>`}
<h1${lang}>${chapterHeading(view.heading, chapter.title)}</h1>
${alone && html`<p class="byline">${byline(w, blurb.creators)} · <a href="${blurb.url}">${w.aboutStory}</a></p>`}
${readingFacts(blurb, chapter.words, language, w)}
</header>
${chapterWarnings(chapter.warnings, w, { language })}
${note(chapter.summary, w, { label: w.chapterSummary, language, fold: true })}
${note(chapter.notes, w, { label: w.chapterNotes, language, fold: true })}
${epigraph(chapter.epigraph, w, language)}
<h2 class="hidden" id="text">${alone ? w.storyText : w.chapterText}</h2>
<div class="prose"${lang}>
${raw(chapter.content)}
</div>
${note(chapter.endNotes, w, { label: w.chapterEndNotes, language })}
${view.next === null && note(story.endNotes, w, { label: w.storyEndNotes, language: blurb.language })}
${chapterEnd(view, w)}
${view.next === null && seriesLinks(blurb.series, w)}
</article>`,
    { breadcrumbs: false, previous: view.previous?.url, next: view.next?.url },
  );
}

export const data = pageOf("chapter");
export const render = renderOf<"chapter">(chapterPage);
