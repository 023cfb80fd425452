import type { CountedLink, HomeView } from "../../src/plan/views.ts";
import { blurbList } from "../components/blurb.ts";
import { countedList } from "../components/counted-list.ts";
import { dice } from "../components/dice.ts";
import { featuredCard } from "../components/featured.ts";
import { heroFan } from "../components/hero-fan.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import { page } from "../layout/page.ts";
import { type Words, wordsFor } from "../words/index.ts";

/** The archive's front door: what it is, and ways in. */
export function homePage(view: HomeView): Html {
  const { site, totals } = view;
  const w = wordsFor(site.language);
  const lang = langAttributes(site.language, w.tag);
  return page(
    view,
    html`<div class="hero"${lang}>
${heroFan()}
<h1>${site.name}</h1>
${site.tagline !== "" && html`<p class="tagline">${site.tagline}</p>`}
</div>
<p class="totals">${w.storyCount(totals.stories)}, ${w.creatorCount(totals.creators)}, ${w.fandomCount(totals.fandoms)}, ${w.wordCount(totals.words)}</p>
<section class="continue" data-base="${site.base}" aria-labelledby="continue-reading" hidden>
<h2 id="continue-reading">${w.continueReading}</h2>
<ul></ul>
</section>
${site.assets["continue.js"] && html`<script src="${site.assets["continue.js"]}"></script>`}
${surprise(view, w)}
${
  view.featured.length > 0 &&
  html`<section class="shelf" aria-labelledby="featured">
<h2 id="featured">${w.featured}</h2>
<ul class="covers">${view.featured.map((blurb) => html`<li>${featuredCard(blurb, w)}</li>`)}</ul>
</section>`
}
${site.about !== "" && html`<div class="home-about rich"${lang}>${raw(site.about)}</div>`}
<div class="home-columns">
<div>
${
  view.recent.length > 0 &&
  html`<section aria-labelledby="recent">
<h2 id="recent">${w.recent}</h2>
${blurbList(view.recent, w, { level: 3, brief: true })}
<p class="more"><a href="${site.urls.recent}">${w.recent}</a> · <a href="${site.urls.stories}">${w.allStories}</a></p>
</section>`
}
</div>
<div>
${
  view.inProgress.length > 0 &&
  html`<section aria-labelledby="in-progress">
<h2 id="in-progress">${w.inProgress}</h2>
${blurbList(view.inProgress, w, { level: 3, brief: true })}
</section>`
}
${directory("fandoms", w.browseFandoms, view.fandoms, { name: w.allFandoms, url: site.urls.fandoms }, w)}
${directory("series", w.browseSeries, view.series, { name: w.allSeries, url: site.urls.series }, w)}
${directory("ratings", w.browseRatings, view.ratings, null, w)}
</div>
</div>`,
    { breadcrumbs: false },
  );
}

/** A story nobody chose. Scripts draw one from the whole archive; without them it is always the same. */
function surprise({ site, recent, totals }: HomeView, w: Words): Html | false {
  const story = recent[dice(`${site.name}${totals.words}`)(Math.max(1, recent.length))];
  const script = site.assets["surprise.js"];
  return (
    story !== undefined &&
    html`<p class="surprise"><a class="bar-button" href="${story.url}" data-surprise="${site.urls.stories}">${w.surprise}</a></p>
${script && html`<script src="${script}" defer></script>`}`
  );
}

function directory(
  id: string,
  heading: string,
  links: readonly CountedLink[],
  all: { name: string; url: string } | null,
  w: Words,
): Html | false {
  return (
    links.length > 0 &&
    html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${countedList(links, w)}
${all && html`<p class="more"><a href="${all.url}">${all.name}</a></p>`}
</section>`
  );
}

export const data = pageOf("home");
export const render = renderOf<"home">(homePage);
