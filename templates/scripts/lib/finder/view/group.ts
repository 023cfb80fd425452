import type { FinderKind } from "../../../../../src/plan/finder/data.ts";
import { html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import type { Words } from "../../../../words/index.ts";
import { type Choice, choiceOf } from "../choices.ts";
import { countTags } from "../find.ts";
import type { List } from "../list.ts";
import type { Query } from "../query.ts";
import type { StoryTable } from "../table.ts";
import { choiceList, type Offer, updateChoices } from "./choice-list.ts";
import { folded, shownName } from "./names.ts";

/** Names shown before a reader types, and the most shown afterwards. */
const FIRST = 10;
const MOST = 40;

/** The names of one kind, behind a fold: filled when it is first opened. */
export class Group {
  readonly element = document.createElement("details");
  readonly kind: FinderKind;
  /** Indexes of the names that stories of this list bear, most used first. */
  readonly #ranked: number[];
  readonly #table: StoryTable;
  readonly #w: Words;
  readonly #f: FindingWords;
  #query: Query | null = null;
  #counts: Uint32Array | null = null;

  constructor(
    kind: FinderKind,
    table: StoryTable,
    list: List,
    everything: readonly number[],
    words: [Words, FindingWords],
  ) {
    this.kind = kind;
    this.#table = table;
    [this.#w, this.#f] = words;
    const counts = countTags(table, kind, everything);
    const names = table.names[kind];
    this.#ranked = [...counts.keys()]
      .filter((at) => counts[at] && !(list.own?.kind === kind && list.own.name === names[at]))
      .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
    this.element.className = "group";
    this.element.dataset.kind = kind;
    this.element.innerHTML =
      html`<summary>${this.#f.kinds[kind]} <span class="quiet"></span></summary><div class="offers"></div>`.value;
  }

  /** Whether there is anything to choose. */
  get isOf(): boolean {
    return this.#ranked.length > 0;
  }

  get isOpen(): boolean {
    return this.element.open;
  }

  /** Shows how things stand; `counts` by the name's index, null while the fold is closed. */
  show(query: Query, counts: Uint32Array | null): void {
    this.#query = query;
    this.#counts = counts;
    const chosen = [...(query.include[this.kind] ?? []), ...(query.exclude[this.kind] ?? [])];
    const quiet = this.element.querySelector("summary .quiet");
    if (quiet) quiet.textContent = chosen.length > 0 ? this.#w.number(chosen.length) : "";
    if (!counts) return;
    if (!this.element.querySelector(".choices")) this.#fill();
    updateChoices(this.element, (name) => this.#now(name), this.#w);
  }

  #now(name: string): { choice: Choice; count: number } {
    const at = this.#table.names[this.kind].indexOf(name);
    return {
      choice: this.#query ? choiceOf(this.#query, this.kind, name) : "",
      count: this.#counts?.[at] ?? 0,
    };
  }

  #fill(): void {
    const { kind } = this;
    const body = this.element.querySelector(".offers") as HTMLElement;
    const many = this.#ranked.length > FIRST;
    const label = this.#f.typeName(this.#f.kinds[kind]);
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
    if (status) status.textContent = this.#f.namesShown(offers.length, this.#ranked.length);
  }

  /** What is chosen first, then the most used of those that hold what was typed. */
  #offers(typed: string): Offer[] {
    const names = this.#table.names[this.kind];
    const part = folded(typed.trim());
    const fits = (name: string) => part === "" || folded(shownName(this.kind, name, this.#w)).includes(part);
    const ranked = this.#ranked.map((at) => names[at] as string);
    const chosen = ranked.filter((name) => this.#now(name).choice !== "");
    const found: string[] = [];
    for (const name of ranked) {
      if (found.length >= (part === "" ? FIRST : MOST)) break;
      if (fits(name) && !chosen.includes(name)) found.push(name);
    }
    return [...chosen, ...found].map((name) => ({
      name,
      shown: shownName(this.kind, name, this.#w),
      ...this.#now(name),
    }));
  }
}
