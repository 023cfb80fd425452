// Loaded once a reading page stands: keeps the place, brings the reader back to it, and shows how far it is.
import { loadLibrary } from "./lib/library/store.ts";
import { keepPlace, type PageStory } from "./lib/reading/kept.ts";
import { nextPace } from "./lib/reading/pace.ts";
import { chapterHere, chaptersOf, land, placeIn } from "./lib/reading/page.ts";
import { Strip } from "./lib/reading/strip.ts";

/** How long the page must lie still before the place is kept, in milliseconds. */
const STILL = 400;

const article = document.querySelector<HTMLElement>("[data-story]");
const gate = document.querySelector<HTMLDetailsElement>(".gate");

if (article && gate && !gate.open) gate.addEventListener("toggle", () => begin(article), { once: true });
else if (article) begin(article);

function begin(article: HTMLElement): void {
  const { story: slug = "", title = "", chapters: count, rate } = article.dataset;
  const story: PageStory = { slug, title, chapters: Number(count) };
  const chapters = chaptersOf(article);
  const library = loadLibrary();
  const kept = library.stories[slug]?.place;
  const strip = new Strip(article, chapters);
  let { pace } = library;
  let last = { words: wordsBehind(), time: Date.now() };
  let moved = false;
  let timer = 0;

  if (location.hash === "#continue") {
    history.replaceState(history.state, "", location.pathname + location.search);
    if (kept && land(kept, chapters)) {
      moved = true;
      document.fonts.ready.then(() => scrolledBySelf() && land(kept, chapters));
    }
  }
  const landedAt = scrollY;
  const scrolledBySelf = () => Math.abs(scrollY - landedAt) < 200 && moved;
  if (!moved && kept) strip.offer(kept);
  strip.show(pace);

  addEventListener(
    "scroll",
    () => {
      moved = true;
      strip.show(pace);
      clearTimeout(timer);
      timer = window.setTimeout(keep, STILL);
    },
    { passive: true },
  );
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) keep();
    else last = { words: wordsBehind(), time: Date.now() };
  });

  function keep(): void {
    const chapter = chapterHere(chapters);
    if (!moved || !chapter) return;
    const words = wordsBehind();
    const time = Date.now();
    pace = nextPace(pace, words - last.words, (time - last.time) / 60_000, Number(rate));
    last = { words, time };
    keepPlace(story, placeIn(chapter), pace, Number(chapter.dataset.words));
    strip.show(pace);
  }

  /** Words of the page that lie behind the reader. */
  function wordsBehind(): number {
    return chapters.reduce((sum, chapter) => sum + Number(chapter.dataset.words) * placeIn(chapter).part, 0);
  }
}
