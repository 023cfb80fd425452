import { readingWordsFor } from "../../../words/reading/index.ts";
import type { Place } from "../library/library.ts";
import { placeUrl } from "./kept.ts";
import { chapterHere, land, partOf } from "./page.ts";

/** A chapter must be this far read before its place is worth an offer. */
const BEGUN = 0.01;

/** The quiet line at the window's foot: how far the reader is, and how long it takes to the end. */
export class Strip {
  readonly #article: HTMLElement;
  readonly #chapters: readonly HTMLElement[];
  readonly #words = readingWordsFor(document.documentElement.lang);
  readonly #strip = document.createElement("p");
  readonly #line = document.createElement("span");
  readonly #text = document.createElement("span");
  #offer: HTMLAnchorElement | null = null;

  constructor(article: HTMLElement, chapters: readonly HTMLElement[]) {
    this.#article = article;
    this.#chapters = chapters;
    this.#strip.className = "progress";
    this.#line.className = "progress-line";
    this.#strip.append(this.#line, this.#text);
    article.append(this.#strip);
  }

  /** Offers the way back to a place, until the reader has gone on without it. */
  offer(place: Place): void {
    const { base = "/", story = "" } = this.#article.dataset;
    const here = this.#chapters.some(({ dataset }) => Number(dataset.chapter) === place.chapter);
    if (here && (place.part < BEGUN || place.part === 1)) return;
    const w = this.#words;
    const link = document.createElement("a");
    link.href = placeUrl(base, story, place);
    link.textContent = here
      ? w.continueHere(w.percent(place.part))
      : w.continueAt(w.chapterNumber(place.chapter), w.percent(place.part));
    link.addEventListener("click", (event) => {
      if (land(place, this.#chapters)) event.preventDefault();
    });
    this.#offer = link;
    this.#strip.append(link);
  }

  /** Shows where the reader is now, and the time left at a pace (1 is the average). */
  show(pace: number): void {
    const chapter = chapterHere(this.#chapters);
    if (!chapter) return;
    const part = partOf(chapter);
    if (this.#offer && part > BEGUN) {
      this.#offer.remove();
      this.#offer = null;
    }
    this.#line.style.transform = `scaleX(${part})`;
    const inProse = chapter.getBoundingClientRect().bottom > innerHeight / 3;
    this.#strip.hidden = !inProse;
    this.#text.hidden = this.#offer !== null;
    this.#text.textContent = this.#timeLeft(chapter, part, pace);
  }

  #timeLeft(chapter: HTMLElement, part: number, pace: number): string {
    const { rate, rest = 0, ahead = 0 } = this.#article.dataset;
    const words = (each: HTMLElement) => Number(each.dataset.words);
    const after = this.#chapters.slice(this.#chapters.indexOf(chapter) + 1);
    const inChapter = words(chapter) * (1 - part);
    const inStory = after.reduce((sum, each) => sum + words(each), inChapter + Number(rest));
    const inSeries = inStory + Number(ahead);
    const w = this.#words;
    const time = (count: number) => w.time(count / Number(rate) / pace);
    return [
      w.percent(part),
      part < 1 && w.leftInChapter(time(inChapter)),
      inStory > inChapter && w.leftInStory(time(inStory)),
      inSeries > inStory && w.leftInSeries(time(inSeries)),
    ]
      .filter(Boolean)
      .join(" · ");
  }
}
