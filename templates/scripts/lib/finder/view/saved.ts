import { html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import { forgetFilter, savedFilters, saveFilter } from "../../library/filters.ts";

/** What saving needs to know of the page. */
export interface Saving {
  /** The site's base path, with both slashes. */
  base: string;
  /** What is asked for now, as the address says it; "" for nothing. */
  search: () => string;
}

/** The filters a reader has saved, and the field that saves this one. */
export function savedPart({ base, search }: Saving, f: FindingWords): HTMLElement {
  const part = document.createElement("fieldset");
  part.className = "saved";
  const show = () => {
    const filters = savedFilters();
    part.innerHTML = html`<legend>${f.saved}</legend>
<ul>${filters.map(
      ({ name, path, search: asked }) => html`<li><a href="${base}${path}${asked}"><bdi>${name}</bdi></a>
<button type="button" data-forget="${name}" aria-label="${f.forget(name)}"><span aria-hidden="true">×</span></button></li>`,
    )}</ul>
<p class="save"><input class="field" aria-label="${f.saveAs}" placeholder="${f.saveAs}" maxlength="120"> <button type="button" class="bar-button" data-save="">${f.save}</button></p>
<p class="quiet" role="status"></p>`.value;
  };
  show();
  part.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const input = part.querySelector("input");
    if (button?.dataset.forget !== undefined) {
      forgetFilter(button.dataset.forget);
      show();
      part.querySelector("input")?.focus();
    } else if (button?.dataset.save !== undefined && input) {
      const name = input.value.trim();
      if (name === "" || search() === "") return input.focus();
      const path = location.pathname.slice(base.length).replace(/page\/\d+\/$/, "");
      const isSaved = saveFilter({ name, path, search: search() });
      show();
      part.querySelector("input")?.focus();
      const status = part.querySelector("[role=status]");
      if (status) status.textContent = isSaved ? f.savedNow(name) : f.savedNot;
    }
  });
  return part;
}
