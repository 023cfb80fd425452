import type { ChapterView } from "../../src/plan/views.ts";
import { chapterHeading } from "../components/chapter-heading.ts";
import { chapterBar, chapterEnd } from "../components/chapter-nav.ts";
import { gate } from "../components/consent.ts";
import { byline, titleOf } from "../components/links.ts";
import { chapterWarnings, epigraph, note } from "../components/notes.ts";
import { prose } from "../components/prose.ts";
import { readingData } from "../components/reading-data.ts";
import { readingFacts } from "../components/reading-facts.ts";
import { seriesLinks } from "../components/series-links.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html } from "../html.ts";
import { langAttributes } from "../languages.ts";
import { page } from "../layout/page.ts";
import { type Words, wordsFor } from "../words/index.ts";

/** One chapter to read. */
export function chapterPage(view: ChapterView): Html {
  const { blurb, chapter } = view;
  const w = wordsFor(view.site.language);
  const language = chapter.language ?? blurb.language;
  const lang = langAttributes(language, w.tag);
  const alone = view.chapters.length < 2;
  return page(
    view,
    html`<article class="chapter"${readingData(view)}>
${chapterBar(view, w)}
<header class="chapter-head">
${!alone && html`<p class="chapter-story"><a data-about href="${blurb.url}">${titleOf(blurb, w)}</a> ${byline(w, blurb.creators)}</p>`}
<h1${lang}>${chapterHeading(view.heading, chapter.title)}</h1>
${alone && html`<p class="byline">${byline(w, blurb.creators)} · <a data-about href="${blurb.url}">${w.aboutStory}</a></p>`}
${readingFacts(blurb, chapter.words, language, w)}
</header>
${gate(blurb, view.site, w, text(view, w))}
${chapterEnd(view, w)}
${view.next === null && seriesLinks(blurb.series, w)}
</article>`,
    { breadcrumbs: false, previous: view.previous?.url, next: view.next?.url },
  );
}

/** The chapter's text with all that its author says before and after it. */
function text(view: ChapterView, w: Words): Html {
  const { blurb, story, chapter } = view;
  const language = chapter.language ?? blurb.language;
  const own = blurb.language;
  const first = view.previous === null;
  return html`${first && note(story.notes, w, { label: w.storyNotes, language: own, fold: "always" })}
${first && note(story.disclaimer, w, { label: w.disclaimer, language: own, fold: "always" })}
${chapterWarnings(chapter.warnings, w, { language, after: "after" })}
${note(chapter.summary, w, { label: w.chapterSummary, language, fold: "long" })}
${note(chapter.notes, w, { label: w.chapterNotes, language, fold: "long" })}
${epigraph(chapter.epigraph, w, language)}
<h2 class="hidden" id="text" tabindex="-1">${view.chapters.length < 2 ? w.storyText : w.chapterText}</h2>
${prose(chapter.content, w, { language, position: chapter.position, words: chapter.words })}
${note(chapter.endNotes, w, { label: w.chapterEndNotes, language })}
${view.next === null && note(story.endNotes, w, { label: w.storyEndNotes, language: own })}`;
}

export const data = pageOf("chapter");
export const render = renderOf<"chapter">(chapterPage);
