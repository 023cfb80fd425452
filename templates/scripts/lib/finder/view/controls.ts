import { type Html, html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import { EVERYTHING, type Query, type Sort } from "../query.ts";

/** The controls beside the names: sort, crossover, words, relationships, date. */
export function controls(sorts: readonly Sort[], f: FindingWords): { top: Html; bottom: Html } {
  const range = (legend: string, name: string) => html`<fieldset class="range"><legend>${legend}</legend>
<label>${f.from} <input class="field" type="number" inputmode="numeric" min="0" max="999999999" name="min${name}"></label>
<label>${f.to} <input class="field" type="number" inputmode="numeric" min="0" max="999999999" name="max${name}"></label>
</fieldset>`;
  return {
    top: html`<p class="sort"><label>${f.sort} <select class="field" name="sort">${sorts.map(
      (sort) => html`<option value="${sort}">${f.sorts[sort]}</option>`,
    )}</select></label>
<label class="check"><input type="checkbox" name="reversed"> ${f.reversed}</label></p>`,
    bottom: html`${range(f.words, "Words")}
${range(f.relationshipCount, "Relationships")}
<p class="range"><label>${f.crossover} <select class="field" name="crossover">${(
      ["any", "only", "none"] as const
    ).map((each) => html`<option value="${each}">${f.crossovers[each]}</option>`)}</select></label></p>
<p class="range"><label>${f.updatedSince} <input class="field" type="date" name="since"></label></p>`,
  };
}

const NUMBERS = ["minWords", "maxWords", "minRelationships", "maxRelationships"] as const;

/** Puts what a query says into the controls. */
export function fillControls(form: HTMLFormElement, query: Query): void {
  const set = (name: string, value: string) => {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  };
  set("sort", query.sort);
  set("crossover", query.crossover ?? "any");
  for (const name of NUMBERS) set(name, query[name] === null ? "" : String(query[name]));
  const since = query.updatedSince === null ? "" : String(query.updatedSince).padStart(8, "0");
  set("since", since && `${since.slice(0, 4)}-${since.slice(4, 6)}-${since.slice(6)}`);
  const reversed = form.elements.namedItem("reversed");
  if (reversed instanceof HTMLInputElement) reversed.checked = query.reversed;
}

/** The query with what the controls say; the names it asks for stay. */
export function readControls(form: HTMLFormElement, query: Query): Query {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  const number = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : null);
  const crossover = text("crossover");
  const since = text("since").replaceAll("-", "");
  return {
    ...query,
    sort: (text("sort") || EVERYTHING.sort) as Sort,
    reversed: data.has("reversed"),
    crossover: crossover === "only" || crossover === "none" ? crossover : null,
    minWords: number("minWords"),
    maxWords: number("maxWords"),
    minRelationships: number("minRelationships"),
    maxRelationships: number("maxRelationships"),
    updatedSince: /^\d{8}$/.test(since) ? Number(since) : null,
  };
}
