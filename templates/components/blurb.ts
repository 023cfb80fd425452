import type { Blurb, StoryCard } from "../../src/plan/views.ts";
import { chapterFraction, date, readingTime } from "../format.ts";
import { type Html, html, join, raw } from "../html.ts";
import { langAttributes, languageName, sameLanguage } from "../languages.ts";
import type { Words } from "../words/index.ts";
import { cover } from "./cover.ts";
import { byline, nameLinks, titleOf } from "./links.ts";
import { blurbTags } from "./tags.ts";

/** How a blurb stands in its page. */
export interface BlurbOptions {
  /** Level of its heading: 2 right under the page's h1, 3 under a section's heading. */
  level: 2 | 3;
  /** Leaves out the tags, for short lists. */
  brief?: boolean;
  /** Its place in a series, shown before the title. */
  position?: number | null;
}

/** A story as a list shows it: title, creator and fandom first; the rest in one quiet line; tags last. */
export function blurbCard(blurb: Blurb, w: Words, { level, brief = false, position }: BlurbOptions): Html {
  const title = html`${
    position !== undefined && position !== null && html`<span class="position">${w.number(position)}.</span> `
  }<a class="blurb-title" href="${blurb.url}">${titleOf(blurb, w)}</a>`;
  return html`<article class="blurb" data-chapters="${blurb.chapters}"${brief && tagData(blurb)}>
<a class="blurb-cover" href="${blurb.url}" tabindex="-1" aria-hidden="true">${cover(coverSeed(blurb))}</a>
<header>
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="byline">${byline(w, blurb.creators)}</p>
<p class="fandoms">${nameLinks(blurb.fandoms)}</p>
</header>
${blurb.summary !== null && html`<div class="blurb-summary"${langAttributes(blurb.language, w.tag)}>${raw(blurb.summary)}</div>`}
<p class="facts dotted">${facts(blurb, html`<a href="${blurb.rating.url}">${blurb.rating.name}</a>`, w)}</p>
${!brief && blurbTags(blurb, w)}
</article>`;
}

/** A story's tags where a card does not show them, for readers who mute some. */
export function tagData(blurb: StoryCard): Html {
  const { archiveWarnings, relationships, characters, additionalTags } = blurb;
  const tags = [...archiveWarnings, ...relationships, ...characters, ...additionalTags];
  return html` data-tags="${tags.map(({ name }) => name).join("\n")}"`;
}

/** A list of blurbs. */
export function blurbList(blurbs: readonly Blurb[], w: Words, options: BlurbOptions): Html {
  const isFull = options.level === 2 && options.brief !== true;
  const card = (blurb: Blurb) => (isFull ? fullCard(blurb, w) : blurbCard(blurb, w, options));
  return html`<ul class="blurbs">${blurbs.map((blurb) => html`<li>${card(blurb)}</li>\n`)}</ul>`;
}

/** Cards of the long lists: a story stands in one for each of its tags. */
const cards = new WeakMap<Blurb, { w: Words; card: Html }>();

function fullCard(blurb: Blurb, w: Words): Html {
  const kept = cards.get(blurb);
  if (kept?.w === w) return kept.card;
  // Through bytes, so that what is kept is one string and not all the pieces it was made from.
  const bytes = new TextEncoder().encode(blurbCard(blurb, w, { level: 2 }).value);
  const card = raw(new TextDecoder().decode(bytes));
  cards.set(blurb, { w, card });
  return card;
}

/** What a story's cover is drawn from. */
export function coverSeed(blurb: StoryCard): string {
  return `${blurb.slug}\n${blurb.fandoms[0]?.name ?? ""}`;
}

/** What the quiet line of a blurb is made from, beside the rating. */
export type Facts = Pick<
  Blurb,
  "status" | "words" | "chapters" | "expectedChapters" | "language" | "publishedAt" | "updatedAt"
>;

/** The quiet line: rating, length, state, date, language where it is not the site's. */
export function facts(blurb: Facts, rating: Html, w: Words): Html {
  const latest = blurb.updatedAt ?? blurb.publishedAt;
  return join(
    [
      rating,
      blurb.status !== "complete" && html`<span class="unfinished">${w.statuses[blurb.status]}</span>`,
      (blurb.chapters > 1 || blurb.expectedChapters !== blurb.chapters) &&
        html`${chapterFraction(w, blurb.chapters, blurb.expectedChapters)} ${w.chapters.toLowerCase()}`,
      html`${w.wordCount(blurb.words)}`,
      html`${readingTime(w, blurb.words, blurb.language)}`,
      latest !== null && date(w, latest),
      !sameLanguage(blurb.language, w.tag) &&
        html`<span${langAttributes(blurb.language, w.tag)}>${languageName(blurb.language)}</span>`,
    ].map((part) => part && html`<span>${part}</span>`),
    raw(" "),
  );
}
