import type { StoryView } from "../../src/plan/views.ts";
import { coverSeed } from "../components/blurb.ts";
import { chapterList } from "../components/chapter-list.ts";
import { cover } from "../components/cover.ts";
import { downloadLinks } from "../components/downloads.ts";
import { keepOffline } from "../components/keep-offline.ts";
import { byline, titleOf } from "../components/links.ts";
import { epigraph, note } from "../components/notes.ts";
import { origin, relatedWorks } from "../components/origin.ts";
import { seriesLinks } from "../components/series-links.ts";
import { shelving } from "../components/shelving.ts";
import { similarStories } from "../components/similar.ts";
import { storyFacts, storyGlance } from "../components/story-facts.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html, join, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import { page } from "../layout/page.ts";
import { type Words, wordsFor } from "../words/index.ts";

/** Everything about one story but its prose. */
export function storyPage(view: StoryView): Html {
  const w = wordsFor(view.site.language);
  const { blurb, story } = view;
  const rest = body(view, w);
  return page(
    view,
    html`<article class="story${rest.value === "" && " brief"}">
${head(view, w)}
<aside class="story-side" aria-label="${w.aboutStory}">
${storyFacts(blurb, w)}
${relatedWorks(story.relatedWorks, w)}
${origin(story.origin, w)}
</aside>
${rest.value !== "" && html`<div class="story-rest">\n${rest}\n</div>`}
</article>
${similarStories(view.similar, w)}`,
  );
}

/** What one decides by: cover, title, creators, rating, warnings, summary, and the way in. */
function head({ site, blurb, story, chapters, entireUrl, downloads }: StoryView, w: Words): Html {
  const first = chapters[0];
  const lang = langAttributes(blurb.language, w.tag);
  return html`<header class="story-head">
${cover(coverSeed(blurb))}
<div>
<h1>${titleOf(blurb, w)}</h1>
<p class="byline">${byline(w, blurb.creators)}</p>
</div>
<div class="story-lead">
${storyGlance(blurb, w)}
${story.summary !== null && html`<section class="summary rich" aria-label="${w.summary}"${lang}>${raw(story.summary)}</section>`}
<p class="begin" data-base="${site.base}" data-story="${blurb.slug}" data-chapters="${chapters.length}">${first && html`<a class="button" href="${first.url}">${chapters.length > 1 ? w.startReading : w.readStory}</a>`}${
    entireUrl !== null && chapters.length > 1 && html` <a href="${entireUrl}">${w.entireStory}</a>`
  }</p>
${site.assets["continue.js"] && html`<script src="${site.assets["continue.js"]}"></script>`}
<div class="keeping">
${shelving(blurb, site.language)}
${keepOffline(blurb, site)}
</div>
${downloadLinks(downloads, w)}
</div>
</header>`;
}

/** Series, epigraph, notes and the table of contents: as much as the story has of them. */
function body({ blurb, story, chapters }: StoryView, w: Words): Html {
  const { language } = blurb;
  return join(
    [
      seriesLinks(blurb.series, w),
      epigraph(story.epigraph, w, language),
      note(story.notes, w, { label: w.storyNotes, language }),
      note(story.disclaimer, w, { label: w.disclaimer, language }),
      chapters.length > 1 && chapterList(chapters, w, language),
      note(story.endNotes, w, { label: w.storyEndNotes, language, fold: "long" }),
    ],
    "\n",
  );
}

export const data = pageOf("story");
export const render = renderOf<"story">(storyPage);
