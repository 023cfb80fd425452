import { type Html, html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import type { Words } from "../../../../words/index.ts";
import { choicesIn } from "../choices.ts";
import type { Query } from "../query.ts";
import { shownName } from "./names.ts";

/** What a query asks for in words, each a button that takes it away again. */
export function chosenList(query: Query, w: Words, f: FindingWords): Html {
  const choices = choicesIn(query).map(({ kind, name, choice }) => {
    const shown = shownName(kind, name, w);
    const words = choice === "with" ? f.with(shown) : f.without(shown);
    return html`<li><button type="button" class="${choice}" data-kind="${kind}" data-drop="${name}" aria-label="${f.drop(words)}"><bdi>${words}</bdi> <span aria-hidden="true">×</span></button></li>`;
  });
  const clear = html`<li><button type="button" data-clear="">${f.clear}</button></li>`;
  return html`<ul class="chosen" aria-label="${f.chosen}">${choices}${clear}</ul>`;
}
