import type { StoryCard } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";
import { coverSeed, tagData } from "./blurb.ts";
import { cover } from "./cover.ts";
import { byline, nameLink, nameLinks, titleOf } from "./links.ts";

/** Stories like the one on the page, each with what tells whether to go there. */
export function similarStories(cards: readonly StoryCard[], w: Words): Html | false {
  return (
    cards.length > 0 &&
    html`<section class="similar" aria-labelledby="similar">
<h2 id="similar">${w.moreLikeThis}</h2>
<ul class="covers">${cards.map((card) => html`<li>${similarCard(card, w)}</li>\n`)}</ul>
</section>`
  );
}

function similarCard(card: StoryCard, w: Words): Html {
  return html`<article class="featured"${tagData(card)}>
<a class="featured-cover" href="${card.url}" tabindex="-1" aria-hidden="true">${cover(coverSeed(card))}</a>
<h3><a class="blurb-title" href="${card.url}">${titleOf(card, w)}</a></h3>
<p class="byline">${byline(w, card.creators)}</p>
<p class="fandoms">${nameLinks(card.fandoms)}</p>
<p class="facts">${nameLink(card.rating)}</p>
</article>`;
}
