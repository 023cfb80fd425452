import type { StoryView } from "../../src/plan/views.ts";
import { coverSeed } from "../components/blurb.ts";
import { chapterList } from "../components/chapter-list.ts";
import { cover } from "../components/cover.ts";
import { byline, titleOf } from "../components/links.ts";
import { epigraph, note } from "../components/notes.ts";
import { origin, relatedWorks } from "../components/origin.ts";
import { seriesLinks } from "../components/series-links.ts";
import { storyFacts, storyGlance } from "../components/story-facts.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import { page } from "../layout/page.ts";
import { wordsFor } from "../words/index.ts";

/** Everything about one story but its prose. */
export function storyPage(view: StoryView): Html {
  const { blurb, story, chapters } = view;
  const w = wordsFor(view.site.language);
  const language = blurb.language;
  const first = chapters[0];
  return page(
    view,
    html`<article class="story">
<header class="story-head">
${cover(coverSeed(blurb))}
<div>
<h1>${titleOf(blurb, w)}</h1>
<p class="byline">${byline(w, blurb.creators)}</p>
</div>
<div class="story-lead">
${storyGlance(blurb, w)}
${story.summary !== null && html`<section class="summary" aria-label="${w.summary}"><div class="rich"${langAttributes(language, w.tag)}>${raw(story.summary)}</div></section>`}
<p class="begin">${first && html`<a class="button" href="${first.url}">${chapters.length > 1 ? w.startReading : w.readStory}</a>`}${
      view.entireUrl !== null &&
      chapters.length > 1 &&
      html` <a href="${view.entireUrl}">${w.entireStory}</a>`
    }</p>
</div>
</header>
<aside class="story-side" aria-label="${w.aboutStory}">
${storyFacts(blurb, w)}
${relatedWorks(story.relatedWorks, w)}
${origin(story.origin, w)}
</aside>
<div class="story-rest">
${seriesLinks(blurb.series, w)}
${epigraph(story.epigraph, w, language)}
${note(story.notes, w, { label: w.storyNotes, language })}
${note(story.disclaimer, w, { label: w.disclaimer, language, kind: "disclaimer" })}
${chapters.length > 1 && chapterList(chapters, w, language)}
${note(story.endNotes, w, { label: w.storyEndNotes, language, fold: true })}
</div>
</article>`,
  );
}

export const data = pageOf("story");
export const render = renderOf<"story">(storyPage);
