import { type Html, html } from "../../../html.ts";
import type { LibraryWords } from "../../../words/library/index.ts";
import type { SavedFilter } from "../library/filters.ts";
import { removeButton, section } from "./section.ts";

/** The filters a reader has saved; nothing where there are none. */
export function filtersPart(filters: readonly SavedFilter[], base: string, l: LibraryWords): Html | null {
  if (filters.length === 0) return null;
  return section(
    "filters",
    l.filters,
    html`<ul class="kept-list">${filters.map(
      ({ name, path, search }) =>
        html`<li><a class="kept-title" href="${base}${path}${search}"><bdi>${name}</bdi></a>${removeButton("filter", name, l.forgetFilter(name))}</li>`,
    )}</ul>`,
  );
}
