// Runs before the first paint, so that a page never flashes in another theme, nor a note folds under one's eyes.
import { mayShow } from "./lib/consent.ts";
import { openGate, setNotes } from "./lib/folds.ts";
import { apply, load } from "./lib/preferences.ts";

const preferences = load();
const shown = mayShow(preferences);
document.documentElement.dataset.scripts = "on";
apply(preferences);

if (shown || preferences.notes) {
  const set = () => {
    setNotes(preferences.notes);
    if (shown) openGate();
  };
  const observer = new MutationObserver(set);
  observer.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    set();
    observer.disconnect();
  });
}
