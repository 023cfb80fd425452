// The search page.
import { Search } from "./lib/search/search.ts";

const mount = document.querySelector<HTMLElement>("#search");
if (mount) {
  new Search(mount).read();
  const field = mount.querySelector("input");
  if (location.search === "") field?.focus();
  // The way here, taken from here, leads to the field.
  document.querySelector("a[data-search]")?.addEventListener("click", (event) => {
    event.preventDefault();
    field?.focus();
  });
}
