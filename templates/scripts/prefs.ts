// Runs before the first paint, so that a page never flashes in another theme.
import { apply, load } from "./lib/preferences.ts";

document.documentElement.dataset.scripts = "on";
apply(load());
