import { date } from "../../../format.ts";
import { type Html, html } from "../../../html.ts";
import type { Words } from "../../../words/index.ts";
import type { LibraryWords } from "../../../words/library/index.ts";
import type { ReadingWords } from "../../../words/reading/index.ts";
import type { KeptStory, Library } from "../library/library.ts";
import type { Shelf } from "../library/shelf.ts";
import { nextPlace, placeUrl } from "../reading/kept.ts";
import { removeButton, section } from "./section.ts";

/** What the stories' parts are made from. */
export interface PageStories {
  library: Library;
  shelf: Shelf;
  /** Chapters each story of the archive has now, by slug; null while that is not known. */
  now: Map<string, number> | null;
  /** The site's base path, with both slashes. */
  base: string;
  words: { w: Words; l: LibraryWords; r: ReadingWords };
}

/** Stories of the history that are shown before the rest is asked for. */
const FIRST = 20;

/** Stories with chapters that were not there when they were last read; nothing where there are none. */
export function freshPart(page: PageStories): Html | null {
  const { l } = page.words;
  const fresh = byTime(page.library).flatMap(([slug, kept]) => {
    const more = (page.now?.get(slug) ?? 0) - kept.chapters;
    return more > 0 ? [{ slug, kept, more }] : [];
  });
  if (fresh.length === 0) return null;
  return section(
    "new",
    l.fresh,
    html`<ul class="kept-list">${fresh.map(
      ({ slug, kept, more }) =>
        html`<li>${title(page, slug, kept.title)} <span class="quiet"><a href="${page.base}stories/${slug}/${kept.chapters + 1}/">${l.freshChapters(more)}</a></span></li>`,
    )}</ul>`,
  );
}

/** What is marked for later. */
export function laterPart(page: PageStories): Html {
  const { l } = page.words;
  const later = Object.entries(page.shelf)
    .filter(([, shelved]) => shelved.later !== null)
    .sort(([, a], [, b]) => (b.later as number) - (a.later as number));
  const items = later.map(
    ([slug, shelved]) =>
      html`<li>${title(page, slug, shelved.title)} <span class="quiet">${day(shelved.later as number, page.words.w)}</span>${removeButton("later", slug, l.remove(shelved.title))}</li>`,
  );
  return section(
    "later",
    l.later,
    items.length > 0 ? html`<ul class="kept-list">${items}</ul>` : html`<p class="quiet">${l.laterNone}</p>`,
  );
}

/** Bookmarks with their notes. */
export function bookmarksPart(page: PageStories): Html {
  const { l } = page.words;
  const noted = Object.entries(page.shelf)
    .filter(([, shelved]) => shelved.note !== null)
    .sort(([, a], [, b]) => b.noted - a.noted);
  const items = noted.map(
    ([slug, shelved]) =>
      html`<li>${title(page, slug, shelved.title)} <span class="quiet">${day(shelved.noted, page.words.w)}</span>${removeButton("bookmark", slug, l.remove(shelved.title))}${shelved.note && html`<p class="kept-note">${shelved.note}</p>`}</li>`,
  );
  return section(
    "bookmarks",
    l.bookmarks,
    items.length > 0
      ? html`<ul class="kept-list">${items}</ul>`
      : html`<p class="quiet">${l.bookmarksNone}</p>`,
  );
}

/** What was read, last first. @param all whether to show all of it. */
export function historyPart(page: PageStories, all: boolean): Html {
  const { l } = page.words;
  const begun = byTime(page.library);
  const shown = all ? begun : begun.slice(0, FIRST);
  const items = shown.map(
    ([
      slug,
      kept,
    ]) => html`<li>${title(page, slug, kept.title)} <span class="quiet">${day(kept.at, page.words.w)}</span>${removeButton("history", slug, l.remove(kept.title))}
<p class="quiet">${state(page, slug, kept)}</p></li>`,
  );
  const more =
    begun.length > shown.length &&
    html`<p class="more"><button type="button" class="bar-button" data-do="all">${l.more}</button></p>`;
  return section(
    "read",
    l.history,
    items.length > 0
      ? html`<ul class="kept-list">${items}</ul>${more}`
      : html`<p class="quiet">${l.historyNone}</p>`,
  );
}

/** How far a story was read, and the way on. */
function state(page: PageStories, slug: string, kept: KeptStory): Html {
  const { l, r } = page.words;
  const chapters = Math.max(kept.chapters, page.now?.get(slug) ?? 0);
  const next = nextPlace(kept, chapters);
  const isAllRead = kept.read.length >= chapters;
  const where = isAllRead
    ? l.allRead
    : kept.place.part < 1
      ? l.stoppedAt(kept.place.chapter, chapters, r.percent(kept.place.part))
      : l.chaptersRead(kept.read.length, chapters);
  const isGone = page.now !== null && !page.now.has(slug);
  return html`${where}${next && !isAllRead && !isGone && html` · <a href="${placeUrl(page.base, slug, next)}">${l.goOn}</a>`}`;
}

/** A story's title, which leads to it while it is in the archive. */
function title({ base, now, words }: PageStories, slug: string, name: string): Html {
  if (now && !now.has(slug))
    return html`<span class="kept-title"><bdi>${name}</bdi> <span class="quiet">(${words.l.gone})</span></span>`;
  return html`<a class="kept-title" href="${base}stories/${slug}/"><bdi>${name}</bdi></a>`;
}

/** A moment as the day it was here. */
function day(at: number, w: Words): Html {
  const time = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return date(w, `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`);
}

const byTime = ({ stories }: Library) => Object.entries(stories).sort(([, a], [, b]) => b.at - a.at);
