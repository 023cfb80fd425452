import type { Blurb, Link } from "../../src/plan/views.ts";
import { readingTime } from "../format.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";
import { nameLink } from "./links.ts";

/** A story's archive warnings, those that warn. */
export function warningsOf(blurb: Blurb): Link[] {
  return blurb.archiveWarnings.filter(({ name }) => name !== "No Archive Warnings Apply");
}

/** The line under a reading page's heading: the story's rating and warnings, and how long the text here is. */
export function readingFacts(blurb: Blurb, words: number, language: string, w: Words): Html {
  const tags = [blurb.rating, ...warningsOf(blurb)].map((tag) => html`<span>${nameLink(tag)}</span> `);
  return html`<p class="facts dotted">${tags}<span>${w.wordCount(words)}</span> <span>${readingTime(w, words, language)}</span></p>`;
}
