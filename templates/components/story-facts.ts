import type { Blurb, Link } from "../../src/plan/views.ts";
import { chapterFraction, date, readingTime } from "../format.ts";
import { type Html, html } from "../html.ts";
import { langAttributes, languageName } from "../languages.ts";
import type { Words } from "../words/index.ts";
import { nameLink } from "./links.ts";

/** What a reader must know first: fandom, rating, warnings. */
export function storyGlance(blurb: Blurb, w: Words): Html {
  return html`<ul class="glance dotted">${blurb.fandoms.map((link) => html`<li>${nameLink(link)}</li>`)}</ul>
<ul class="glance dotted">
<li>${nameLink(blurb.rating)}</li>
${blurb.archiveWarnings.map((link) => html`<li${link.name !== "No Archive Warnings Apply" && html` class="warning"`}>${nameLink(link)}</li>`)}
<li>${w.wordCount(blurb.words)}, ${readingTime(w, blurb.words, blurb.language)}</li>
${blurb.status !== "complete" && html`<li class="unfinished">${w.statuses[blurb.status]}</li>`}
</ul>`;
}

/** Everything a story is tagged with, as terms and values. */
export function storyFacts(blurb: Blurb, w: Words): Html {
  return html`<dl class="story-facts">
${tags(w.rating, [blurb.rating])}
${tags(w.archiveWarnings, blurb.archiveWarnings)}
${tags(w.categories, blurb.categories)}
${tags(w.fandoms, blurb.fandoms)}
${tags(w.relationships, blurb.relationships)}
${tags(w.characters, blurb.characters)}
${tags(w.additionalTags, blurb.additionalTags)}
${fact(w.language, html`<span${langAttributes(blurb.language, w.tag)}>${languageName(blurb.language)}</span>`)}
${fact(w.length, html`${w.wordCount(blurb.words)} (${readingTime(w, blurb.words, blurb.language)})`)}
${fact(w.chapters, html`${chapterFraction(w, blurb.chapters, blurb.expectedChapters)}`)}
${fact(w.status, html`${w.statuses[blurb.status]}`)}
${blurb.publishedAt !== null && fact(w.published, date(w, blurb.publishedAt))}
${blurb.updatedAt !== null && blurb.updatedAt !== blurb.publishedAt && fact(w.updated, date(w, blurb.updatedAt))}
</dl>`;
}

function fact(term: string, value: Html): Html {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

function tags(term: string, links: readonly Link[]): Html | false {
  return (
    links.length > 0 &&
    html`<div><dt>${term}</dt>${links.map((link) => html`<dd>${nameLink(link)}</dd>`)}</div>`
  );
}
