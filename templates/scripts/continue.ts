// Stands right behind the place it fills, so that nothing below has been painted yet: the way back to what one read.

import { readingWordsFor } from "../words/reading/index.ts";
import type { KeptStory } from "./lib/library/library.ts";
import { loadLibrary, storiesByTime } from "./lib/library/store.ts";
import { nextPlace, placeUrl } from "./lib/reading/kept.ts";

/** Most stories the home page offers. */
const MOST = 3;

const w = readingWordsFor(document.documentElement.lang);
const library = loadLibrary();
const shelf = document.querySelector<HTMLElement>(".continue");
const story = document.querySelector<HTMLElement>(".begin[data-story]");

if (shelf) fillShelf(shelf);
if (story) leadBack(story);

function fillShelf(shelf: HTMLElement): void {
  const begun = storiesByTime(library).flatMap(([slug, kept]) => {
    const link = linkTo(shelf, slug, kept, kept.chapters);
    return link ? [{ link, kept }] : [];
  });
  for (const { link, kept } of begun.slice(0, MOST)) {
    const item = document.createElement("li");
    const name = document.createElement("bdi");
    const where = document.createElement("small");
    name.textContent = kept.title;
    where.textContent = link.textContent;
    link.replaceChildren(name, " ", where);
    item.append(link);
    shelf.querySelector("ul")?.append(item);
  }
  shelf.hidden = begun.length === 0;
}

/** The story's own page: its button leads back to where one was, and the chapter says how far that is. */
function leadBack(begin: HTMLElement): void {
  const { story: slug = "", chapters } = begin.dataset;
  const kept = library.stories[slug];
  const button = begin.querySelector("a");
  if (!kept || !button) return;
  const link = linkTo(begin, slug, kept, Number(chapters));
  if (!link) return;
  link.className = "button";
  button.className = "";
  button.before(link, " ");
  if (kept.place.part < 1) addEventListener("DOMContentLoaded", () => markChapter(kept));
}

function markChapter({ place }: KeptStory): void {
  const item = document.querySelector(`.chapters li:nth-child(${place.chapter})`);
  const mark = document.createElement("span");
  mark.className = "flag here";
  mark.textContent = w.percent(place.part);
  item?.querySelector("a")?.after(" ", mark);
}

function linkTo(
  from: HTMLElement,
  slug: string,
  kept: KeptStory,
  chapters: number,
): HTMLAnchorElement | null {
  const place = nextPlace(kept, chapters);
  if (!place) return null;
  const link = document.createElement("a");
  link.href = placeUrl(from.dataset.base ?? "/", slug, place);
  const chapter = w.chapterNumber(place.chapter);
  link.textContent = w.continueAt(chapters > 1 ? chapter : "", w.percent(place.part));
  return link;
}
