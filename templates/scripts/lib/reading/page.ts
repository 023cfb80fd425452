import type { Place } from "../library/library.ts";
import { find, hashOf } from "./spot.ts";

/** Height below the window's edge that a paragraph must reach to be the one being read, in CSS pixels. */
const EDGE = 40;

/** The chapters on the page. */
export function chaptersOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(".prose[data-chapter]")];
}

/** The paragraphs of a chapter, and whatever else stands for one. */
export function paragraphsOf(chapter: HTMLElement): HTMLElement[] {
  return [...chapter.querySelectorAll<HTMLElement>("p,li,pre,dd,tr,h3,h4,h5,h6,:scope>:not(div,hr)")];
}

/** The chapter being read: the last that reaches the middle of the window. */
export function chapterHere(chapters: readonly HTMLElement[]): HTMLElement | undefined {
  const reached = chapters.filter((chapter) => chapter.getBoundingClientRect().top < innerHeight / 2);
  return reached.at(-1) ?? chapters[0];
}

/** How much of a chapter lies behind the reader, 0–1: all of it once its end is in the window. */
export function partOf(chapter: HTMLElement): number {
  const { top, bottom, height } = chapter.getBoundingClientRect();
  if (bottom <= innerHeight) return 1;
  return Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
}

/** Where the reader is in a chapter. */
export function placeIn(chapter: HTMLElement): Place {
  const paragraphs = paragraphsOf(chapter);
  const at = paragraphs.findIndex((each) => each.getBoundingClientRect().bottom > EDGE);
  const paragraph = at < 0 ? paragraphs.length - 1 : at;
  const hash = hashOf(paragraphs[paragraph]?.textContent ?? "");
  return { chapter: Number(chapter.dataset.chapter), paragraph, hash, part: partOf(chapter) };
}

/** Brings a place under the reader's eyes, and says whether it is on this page. */
export function land(place: Place, chapters: readonly HTMLElement[]): boolean {
  const chapter = chapters.find(({ dataset }) => Number(dataset.chapter) === place.chapter);
  if (!chapter) return false;
  const paragraphs = paragraphsOf(chapter);
  const target =
    paragraphs[
      find(
        place,
        paragraphs.map((each) => each.textContent ?? ""),
      )
    ];
  if (!target) return false;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ behavior: "instant", block: "start" });
  return true;
}
