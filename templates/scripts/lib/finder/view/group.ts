import type { FinderKind } from "../../../../../src/plan/finder/data.ts";
import { html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import type { Words } from "../../../../words/index.ts";
import { type Choice, choiceOf } from "../choices.ts";
import type { Query } from "../query.ts";
import { choiceList, type Offer, updateChoices } from "./choice-list.ts";
import { folded, shownName } from "./names.ts";

/** Names shown before a reader types, and the most shown afterwards. */
const FIRST = 10;
const MOST = 40;

/** How many stories a name would leave. */
export type CountOf = (name: string) => number;

/** The names of one kind, behind a fold: filled when it is first opened. */
export class Group {
  readonly element = document.createElement("details");
  readonly kind: FinderKind;
  /** All that may be chosen, most used first. */
  readonly #names: readonly string[];
  readonly #w: Words;
  readonly #f: FindingWords;
  #query: Query | null = null;
  #count: CountOf | null = null;

  constructor(kind: FinderKind, names: readonly string[], words: [Words, FindingWords]) {
    this.kind = kind;
    this.#names = names;
    [this.#w, this.#f] = words;
    this.element.className = "group";
    this.element.dataset.kind = kind;
    this.element.innerHTML =
      html`<summary>${this.#f.kinds[kind]} <span class="quiet"></span></summary><div class="offers"></div>`.value;
  }

  /** Whether there is nothing to choose. */
  get isEmpty(): boolean {
    return this.#names.length === 0;
  }

  get isOpen(): boolean {
    return this.element.open;
  }

  /** Shows how things stand; `count` may be null while the fold is closed. */
  show(query: Query, count: CountOf | null): void {
    this.#query = query;
    this.#count = count;
    const chosen = [...(query.include[this.kind] ?? []), ...(query.exclude[this.kind] ?? [])];
    const quiet = this.element.querySelector("summary .quiet");
    if (quiet) quiet.textContent = chosen.length > 0 ? this.#w.number(chosen.length) : "";
    if (!count) return;
    if (!this.element.querySelector(".choices")) this.#fill();
    updateChoices(this.element, (name) => this.#now(name), this.#w);
  }

  #now(name: string): { choice: Choice; count: number } {
    const choice = this.#query ? choiceOf(this.#query, this.kind, name) : "";
    return { choice, count: this.#count?.(name) ?? 0 };
  }

  #fill(): void {
    const body = this.element.querySelector(".offers") as HTMLElement;
    const many = this.#names.length > FIRST;
    const label = this.#f.typeName(this.#f.kinds[this.kind]);
    body.innerHTML =
      html`${many && html`<input type="search" class="field" aria-label="${label}" placeholder="${label}" autocomplete="off" autocapitalize="off" spellcheck="false">`}
${choiceList(this.#offers(""), this.#w, this.#f)}
${many && html`<p class="quiet" role="status"></p>`}`.value;
    const input = body.querySelector("input");
    input?.addEventListener("input", () => this.#narrow(body, input.value));
  }

  #narrow(body: HTMLElement, typed: string): void {
    const offers = this.#offers(typed);
    const list = body.querySelector(".choices");
    if (list) list.outerHTML = choiceList(offers, this.#w, this.#f).value;
    const status = body.querySelector("[role=status]");
    if (status) status.textContent = this.#f.namesShown(offers.length, this.#names.length);
  }

  /** What is chosen first, then the most used of those that hold what was typed. */
  #offers(typed: string): Offer[] {
    const part = folded(typed.trim());
    const shown = (name: string) => shownName(this.kind, name, this.#w);
    const chosen = this.#names.filter((name) => this.#now(name).choice !== "");
    const found: string[] = [];
    for (const name of this.#names) {
      if (found.length >= (part === "" ? FIRST : MOST)) break;
      if ((part === "" || folded(shown(name)).includes(part)) && !chosen.includes(name)) found.push(name);
    }
    return [...chosen, ...found].map((name) => ({ name, shown: shown(name), ...this.#now(name) }));
  }
}
