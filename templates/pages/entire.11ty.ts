import type { ChapterLink, EntireView } from "../../src/plan/views.ts";
import type { Chapter } from "../../src/records/index.ts";
import { chapterHeading } from "../components/chapter-heading.ts";
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

/** A whole story on one page. */
export function entirePage(view: EntireView): Html {
  const { blurb, story } = view;
  const w = wordsFor(view.site.language);
  const language = blurb.language;
  return page(
    view,
    html`<article class="chapter entire"${readingData(view)}>
<header class="chapter-head">
<h1>${titleOf(blurb, w)}</h1>
<p class="byline">${byline(w, blurb.creators)} · <a data-about href="${blurb.url}">${w.aboutStory}</a></p>
${readingFacts(blurb, story.words, language, w)}
</header>
${gate(blurb, view.site, w, text(view, w))}
<nav class="chapter-end" id="after" aria-label="${w.chapterMenuEnd}">
<p class="ending">${blurb.status === "complete" ? w.endOfStory : w.endSoFar}</p>
<ul><li><a href="${blurb.url}">${w.aboutStory}</a></li><li><a href="#main">${w.backToTop}</a></li></ul>
</nav>
${seriesLinks(blurb.series, w)}
</article>`,
    { breadcrumbs: false },
  );
}

/** All chapters, with what the author says around them. */
function text(view: EntireView, w: Words): Html {
  const { blurb, story } = view;
  const language = blurb.language;
  return html`${note(story.summary, w, { label: w.summary, language, fold: "long" })}
${note(story.notes, w, { label: w.storyNotes, language, fold: "long" })}
${note(story.disclaimer, w, { label: w.disclaimer, language, fold: "long" })}
${
  view.chapters.length > 1 &&
  html`<nav class="chapter-bar" aria-label="${w.chapterMenu}"><details class="jump"><summary>${w.contents}</summary><ol${langAttributes(language, w.tag)}>${view.chapters.map(
    ({ position, heading }) => html`<li><a href="#chapter-${position}"><bdi>${heading}</bdi></a></li>`,
  )}</ol></details></nav>`
}
${epigraph(story.epigraph, w, language)}
${story.chapters.map((chapter, i) => section(chapter, view.chapters[i], view, w))}
${note(story.endNotes, w, { label: w.storyEndNotes, language })}`;
}

function section(chapter: Chapter, link: ChapterLink | undefined, view: EntireView, w: Words): Html {
  const language = chapter.language ?? view.blurb.language;
  const lang = langAttributes(language, w.tag);
  const alone = view.chapters.length < 2;
  const which = alone ? undefined : w.chapterOf(chapter.position, view.chapters.length);
  const inner = html`${chapterWarnings(chapter.warnings, w, { language, which, after: view.chapters[chapter.position] ? `chapter-${chapter.position + 1}` : "after" })}
${note(chapter.summary, w, { label: w.chapterSummary, which, language, fold: "long" })}
${note(chapter.notes, w, { label: w.chapterNotes, which, language, fold: "long" })}
${epigraph(chapter.epigraph, w, language)}
${
  alone &&
  html`<h2 class="hidden" id="text" tabindex="-1">${w.storyText}</h2>
`
}${prose(chapter.content, w, { language, position: chapter.position, words: chapter.words })}
${note(chapter.endNotes, w, { label: w.chapterEndNotes, which, language })}`;
  if (alone) return inner;
  const id = `chapter-${chapter.position}`;
  return html`<section id="${id}">
<h2${lang}>${chapterHeading(link?.heading ?? "", chapter.title)}</h2>
${inner}
</section>
`;
}

export const data = pageOf("entire");
export const render = renderOf<"entire">(entirePage);
