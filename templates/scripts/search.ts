// The search page.
import { Search } from "./lib/search/search.ts";

const mount = document.querySelector<HTMLElement>("#search");
if (mount) {
  new Search(mount).read();
  if (location.search === "") mount.querySelector("input")?.focus();
}
