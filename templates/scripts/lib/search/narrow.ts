import type { FinderKind } from "../../../../src/plan/finder/data.ts";
import { html } from "../../../html.ts";
import type { FindingWords } from "../../../words/finding/index.ts";
import type { Words } from "../../../words/index.ts";
import { choose } from "../finder/choices.ts";
import { EVERYTHING, type Query } from "../finder/query.ts";
import { saidBy } from "../finder/view/choice-list.ts";
import { Group } from "../finder/view/group.ts";
import { KIND_ORDER } from "../finder/view/names.ts";
import type { Counts } from "./engine.ts";

/** The panel that narrows a search down. Its names are fetched when it is first opened. */
export class Narrow {
  readonly element = document.createElement("div");
  readonly #words: [Words, FindingWords];
  #groups: Group[] = [];
  #query: Query = EVERYTHING;
  #counts: Counts = {};

  /** @param names fetches every name there is. @param ask is told what a reader asks for. */
  constructor(words: [Words, FindingWords], names: () => Promise<Counts>, ask: (query: Query) => void) {
    this.#words = words;
    const [, f] = words;
    this.element.className = "narrow";
    this.element.innerHTML =
      html`<button class="bar-button" type="button" aria-expanded="false" aria-controls="narrow">${f.searchNarrow}</button>
<div class="finder-panel groups-of-names" id="narrow" role="group" aria-label="${f.searchNarrow}" hidden></div>`.value;
    const button = this.element.querySelector("button") as HTMLButtonElement;
    const panel = this.element.querySelector("div") as HTMLElement;
    button.addEventListener("click", async () => {
      panel.hidden = panel.hidden !== true;
      button.setAttribute("aria-expanded", String(!panel.hidden));
      if (this.#groups.length === 0) this.#fill(panel, await names());
    });
    panel.addEventListener("click", ({ target }) => {
      const said = saidBy(target);
      const kind = said?.item.closest<HTMLElement>(".group")?.dataset.kind as FinderKind | undefined;
      if (said && kind) ask(choose(this.#query, kind, said.name, said.choice));
    });
  }

  /** Shows what is asked for, and beside each name how many places it would leave; null where that is not known yet. */
  show(query: Query, counts: Counts | null): void {
    this.#query = query;
    if (counts) this.#counts = counts;
    for (const group of this.#groups) this.#showGroup(group);
  }

  #fill(panel: HTMLElement, names: Counts): void {
    if (Object.keys(this.#counts).length === 0) this.#counts = names;
    this.#groups = KIND_ORDER.flatMap((kind) => {
      const uses = Object.entries(names[kind] ?? {}).sort(([, a], [, b]) => b - a);
      return uses.length > 1
        ? [
            new Group(
              kind,
              uses.map(([name]) => name),
              this.#words,
            ),
          ]
        : [];
    });
    for (const group of this.#groups) {
      panel.append(group.element);
      group.element.addEventListener("toggle", () => this.#showGroup(group));
      this.#showGroup(group);
    }
  }

  #showGroup(group: Group): void {
    const counts = this.#counts[group.kind] ?? {};
    group.show(this.#query, group.isOpen ? (name) => counts[name] ?? 0 : null);
  }
}
