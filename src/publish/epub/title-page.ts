import { chapterFraction, date } from "../../../templates/format.ts";
import { type Html, html, join } from "../../../templates/html.ts";
import { langAttributes, languageName } from "../../../templates/languages.ts";
import type { Words } from "../../../templates/words/index.ts";
import { displayTitle, type RelatedWork, type StoryHead } from "../../records/index.ts";
import { uriOf } from "../xml.ts";
import type { BookStory } from "./book.ts";
import { epigraph, note } from "./notes.ts";

/** A story's title page: all that its page on the site says of it, so that a copy never goes without. */
export function titlePage({ head, url }: BookStory, w: Words): Html {
  const lang = langAttributes(w.tag, head.language);
  return html`<section class="title-page">
<h1>${displayTitle(head)}</h1>
<p class="byline"${lang}>${head.creators.length > 0 ? html`${w.by} <bdi>${head.creators.join(", ")}</bdi>` : w.anonymous}</p>
${note(w.summary, head.summary, head.language, w)}
${facts(head, w, lang)}
${note(w.storyNotes, head.notes, head.language, w)}
${note(w.disclaimer, head.disclaimer, head.language, w)}
${epigraph(head.epigraph, w)}
<p class="source"${lang}>${link(url, url)}</p>
</section>`;
}

function facts(head: StoryHead, w: Words, lang: Html): Html {
  return html`<dl${lang}>
${fact(w.rating, [head.rating])}${fact(w.archiveWarnings, head.archiveWarnings)}${fact(w.categories, head.categories)}${fact(
  w.fandoms,
  head.fandoms,
)}${fact(w.relationships, head.relationships)}${fact(w.characters, head.characters)}${fact(
  w.additionalTags,
  head.additionalTags,
)}${fact(w.series, head.series.map(seriesPlace))}${fact(w.language, [languageName(head.language)])}${fact(
  w.length,
  [w.wordCount(head.words)],
)}${fact(w.chapters, [chapterFraction(w, head.chapters.length, head.expectedChapters)])}${fact(w.status, [
  w.statuses[head.status],
])}${head.publishedAt !== null && fact(w.published, [date(w, head.publishedAt)])}${
  head.updatedAt !== null && head.updatedAt !== head.publishedAt && fact(w.updated, [date(w, head.updatedAt)])
}${fact(
  w.relatedWorks,
  head.relatedWorks.map((work) => related(work, w)),
)}${fact(w.origin, origin(head, w))}</dl>`;
}

const seriesPlace = ({ name, position }: StoryHead["series"][number]) =>
  position === null ? name : `${name} #${position}`;

function fact(term: string, values: readonly (string | Html)[]): Html | false {
  if (values.length === 0) return false;
  return html`<dt>${term}</dt><dd>${join(
    values.map((value) => html`<bdi>${typeof value === "string" ? value : plain(value)}</bdi>`),
    ", ",
  )}</dd>\n`;
}

/** Dates without their element: validators hold its attribute to rules that years of one digit break. */
const plain = (value: Html): Html =>
  new (value.constructor as typeof Html)(value.value.replace(/<\/?time[^>]*>/g, ""));

function related({ relation, title, creators, url }: RelatedWork, w: Words): Html {
  return html`${w.relations[relation]} ${link(title, url)}${creators.length > 0 && ` ${w.by} ${creators.join(", ")}`}`;
}

function origin({ origin: from }: StoryHead, w: Words): Html[] {
  if (from === null) return [];
  const place = from.archive ?? from.url;
  return [
    ...(place === null ? [] : [html`${w.firstPublished} ${w.at} ${link(place, from.url)}`]),
    ...(from.permission === null ? [] : [html`${w.permission}: ${from.permission}`]),
  ];
}

/** A link out of the book; its name alone where the address is none. */
export function link(name: string, address: string | null): Html {
  const uri = address === null ? null : uriOf(address);
  return uri === null ? html`${name}` : html`<a href="${uri}">${name}</a>`;
}
