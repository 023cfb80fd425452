import type { FinderKind } from "../../../../../src/plan/finder/data.ts";
import { html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import type { Words } from "../../../../words/index.ts";
import { choose, countsBeside } from "../choices.ts";
import { countTags, find } from "../find.ts";
import type { List } from "../list.ts";
import { EVERYTHING, type Query } from "../query.ts";
import type { StoryTable } from "../table.ts";
import { saidBy } from "./choice-list.ts";
import { controls, fillControls, readControls } from "./controls.ts";
import { Group } from "./group.ts";
import { KIND_ORDER } from "./names.ts";
import { type Saving, savedPart } from "./saved.ts";

/** What the panel needs to know of the page, and what it tells of a reader's wishes. */
export interface PanelHooks extends Saving {
  ask(query: Query): void;
}

/** The panel that asks what a reader is looking for. */
export class Panel {
  readonly element = document.createElement("form");
  readonly #table: StoryTable;
  readonly #list: List;
  readonly #groups: Group[];
  readonly #words: [Words, FindingWords];
  #query: Query = EVERYTHING;
  #found: readonly number[] = [];

  constructor(table: StoryTable, list: List, words: [Words, FindingWords], hooks: PanelHooks) {
    this.#table = table;
    this.#list = list;
    this.#words = words;
    const [, f] = words;
    const everything = list.among ?? find(table, EVERYTHING);
    this.#groups = KIND_ORDER.map((kind) => new Group(kind, this.#namesOf(kind, everything), words)).filter(
      ({ isEmpty }) => !isEmpty,
    );
    const form = this.element;
    form.className = "finder-panel";
    form.id = "finder-panel";
    form.setAttribute("aria-label", f.filter);
    const { top, bottom } = controls(list.sorts, f);
    form.innerHTML = html`${top}<div class="groups-of-names"></div>${bottom}
<p class="show-found"><button class="button" type="submit"></button></p>`.value;
    form.querySelector(".groups-of-names")?.append(...this.#groups.map(({ element }) => element));
    form.querySelector(".show-found")?.before(savedPart(hooks, f));
    for (const group of this.#groups) {
      group.element.addEventListener("toggle", () => this.#showGroup(group));
      // A fold tells that it opened only after it was painted empty.
      group.element.querySelector("summary")?.addEventListener("click", () => this.#showGroup(group, true));
    }
    form.addEventListener("click", ({ target }) => {
      const said = saidBy(target);
      const kind = said?.item.closest<HTMLElement>(".group")?.dataset.kind as FinderKind | undefined;
      if (said && kind) hooks.ask(choose(this.#query, kind, said.name, said.choice));
    });
    form.addEventListener("change", ({ target }) => {
      const isOurs =
        (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.name;
      if (isOurs) hooks.ask(readControls(form, this.#query));
    });
  }

  /** Lets a button open and close the panel. @param isOpen whether it begins open. */
  attach(button: HTMLButtonElement, isOpen: boolean): void {
    const form = this.element;
    const set = (open: boolean) => {
      form.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
      button.closest(".listing")?.classList.toggle("open", open);
    };
    button.setAttribute("aria-controls", form.id);
    button.addEventListener("click", () => set(form.hidden === true));
    set(isOpen);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const field = document.activeElement;
      if (field?.closest(".save")) form.querySelector<HTMLElement>("[data-save]")?.click();
      if (field instanceof HTMLInputElement) return;
      set(false);
      button.focus();
      button.scrollIntoView();
    });
  }

  /** Shows what is asked for, and beside each name how many stories it would leave. */
  show(query: Query, found: readonly number[]): void {
    this.#query = query;
    this.#found = found;
    fillControls(this.element, query);
    for (const group of this.#groups) this.#showGroup(group);
    const button = this.element.querySelector(".show-found button");
    if (button) button.textContent = this.#words[1].showFound(found.length);
  }

  /** Names of a kind that stories of this list bear, most used first; what they all share is none to choose. */
  #namesOf(kind: FinderKind, stories: readonly number[]): string[] {
    const { own } = this.#list;
    const names = this.#table.names[kind];
    const counts = countTags(this.#table, kind, stories);
    return [...counts.keys()]
      .filter((at) => counts[at] && !(own?.kind === kind && own.name === names[at]))
      .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
      .map((at) => names[at] as string);
  }

  #showGroup(group: Group, opens = group.isOpen): void {
    const { kind } = group;
    const query = this.#query;
    if (!opens) {
      group.show(query, null);
      return;
    }
    const counts = countsBeside(this.#table, query, kind, this.#found, this.#list.among);
    const places = this.#table.places(kind);
    group.show(query, (name) => counts[places.get(name) ?? -1] ?? 0);
  }
}
