// Marks what a reader has read and saved, and folds away what they muted. Runs in the head, so that nothing muted is
// painted first; does nothing for readers who keep nothing.
import { markWordsFor } from "../words/library/marks.ts";
import { STORIES_SHOWN } from "./lib/announce.ts";
import { loadMutes } from "./lib/library/mutes.ts";
import { loadShelf } from "./lib/library/shelf.ts";
import { loadLibrary } from "./lib/library/store.ts";
import { markCards, markChapters } from "./lib/marks/marked.ts";
import { muteButton } from "./lib/marks/mute-button.ts";
import { muteCards } from "./lib/marks/muting.ts";
import { startShelving } from "./lib/marks/shelving.ts";

const root = document.documentElement;
const library = (document.currentScript as HTMLElement | null)?.dataset.library ?? "";
if (loadMutes().length > 0) root.dataset.muting = "";

function mark(part: ParentNode): void {
  const words = markWordsFor(root.lang);
  const finder = document.querySelector<HTMLElement>("#finder");
  muteCards(part, { mutes: loadMutes(), own: finder?.dataset.name ?? "", library, words });
  markCards(part, loadLibrary(), loadShelf(), words);
}

document.addEventListener("DOMContentLoaded", () => {
  const words = markWordsFor(root.lang);
  mark(document);
  delete root.dataset.muting;
  const shelving = document.querySelector<HTMLElement>("[data-shelve]");
  if (shelving) {
    startShelving(shelving, words);
    markChapters(document, loadLibrary().stories[shelving.dataset.shelve ?? ""]?.read ?? [], words);
  }
  muteButton(document.querySelector<HTMLElement>("#finder"), words);
});
document.addEventListener(STORIES_SHOWN, (event) => mark((event as CustomEvent<Element>).detail));
