import type { Blurb } from "../../src/plan/views.ts";
import { readingTime } from "../format.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** The line under a reading page's heading: the story's rating, and how long the text on this page is. */
export function readingFacts(blurb: Blurb, words: number, language: string, w: Words): Html {
  return html`<p class="facts dotted"><span><a href="${blurb.rating.url}">${blurb.rating.name}</a></span> <span>${w.wordCount(words)}</span> <span>${readingTime(w, words, language)}</span></p>`;
}
