import { Urls } from "../../../../src/plan/urls.ts";
import { type FindingWords, findingWordsFor } from "../../../words/finding/index.ts";
import { type Words, wordsFor } from "../../../words/index.ts";
import { announceStories } from "../announce.ts";
import { type Asked, readAddress, writeAddress } from "./address.ts";
import { choose } from "./choices.ts";
import { find } from "./find.ts";
import { type List, listOf } from "./list.ts";
import { EVERYTHING, type Query } from "./query.ts";
import { sorted } from "./sort.ts";
import { rememberSummaries, watchSummaries } from "./summaries.ts";
import type { StoryTable } from "./table.ts";
import { chosenList } from "./view/chosen.ts";
import { Panel } from "./view/panel.ts";
import { PAGE_SIZE, results } from "./view/results.ts";

/** The filters over one list: what is asked for, the panel that asks it, and what is found. */
export class Finder {
  readonly #mount: HTMLElement;
  readonly #status: HTMLElement;
  readonly #table: StoryTable;
  readonly #list: List;
  readonly #urls: Urls;
  readonly #words: [Words, FindingWords];
  readonly #listed: HTMLElement;
  readonly #found = document.createElement("div");
  readonly #chosen = document.createElement("div");
  readonly #panel: Panel;
  #asked: Asked;

  /** @param mount the element the page has for the filters; the list stands beside it. */
  constructor(mount: HTMLElement, status: HTMLElement, table: StoryTable) {
    const { address = "", language = "en", kind = "", name = "" } = mount.dataset;
    this.#mount = mount;
    this.#status = status;
    this.#table = table;
    this.#urls = new Urls(address);
    this.#words = [wordsFor(language), findingWordsFor(language)];
    this.#listed = mount.parentElement?.querySelector(".listed") as HTMLElement;
    const links = this.#listed.querySelectorAll<HTMLAnchorElement>("a.blurb-title");
    const slugs = [...links].map((link) => new URL(link.href).pathname.split("/").at(-2) ?? "");
    this.#list = listOf(table, kind, name, slugs);
    this.#asked = readAddress(location.search, this.#list.usual);
    this.#panel = new Panel(table, this.#list, this.#words, {
      base: this.#urls.base,
      search: () => writeAddress({ ...this.#asked, page: 1 }, this.#list.usual),
      ask: (query) => this.#ask({ query, page: 1 }),
    });
    this.#found.className = "found";
    this.#found.tabIndex = -1;
  }

  /** Puts the filters on the page and shows what the address asks for. */
  start(): void {
    rememberSummaries(this.#listed);
    const button = this.#mount.querySelector("button") as HTMLButtonElement;
    this.#mount.append(this.#chosen);
    this.#mount.after(this.#panel.element);
    this.#listed.after(this.#found);
    this.#panel.attach(button, "open" in this.#mount.dataset);
    this.#chosen.addEventListener("click", (event) => this.#drop(event));
    this.#found.addEventListener("click", (event) => this.#turn(event));
    addEventListener("popstate", () => {
      this.#asked = readAddress(location.search, this.#list.usual);
      this.#show();
    });
    addEventListener("pagehide", () => this.#markPlace());
    this.#show();
    this.#findPlace();
  }

  /** Asks for something else, so that Back leads to what was asked for before. */
  #ask(asked: Asked): void {
    this.#asked = asked;
    history.pushState(null, "", writeAddress(asked, this.#list.usual) || location.pathname);
    this.#show();
  }

  #show(): void {
    const { query, page } = this.#asked;
    const { among, size, usual } = this.#list;
    const found = find(this.#table, query, among);
    const isAsked = writeAddress(this.#asked, usual) !== "";
    this.#status.textContent = this.#words[1].found(found.length, size);
    this.#chosen.innerHTML = isAsked ? chosenList(query, ...this.#words).value : "";
    this.#panel.show(query, found);
    this.#listed.hidden = isAsked;
    this.#found.hidden = !isAsked;
    if (!isAsked) {
      this.#found.replaceChildren();
      return;
    }
    const stories = sorted(this.#table, found, query);
    const last = Math.max(1, Math.ceil(stories.length / PAGE_SIZE));
    const urlOf = (number: number) => writeAddress({ query, page: number }, usual) || location.pathname;
    const shown = results(this.#table, stories, Math.min(page, last), urlOf, this.#urls, this.#words);
    this.#found.innerHTML = shown.value;
    watchSummaries(this.#found);
    announceStories(this.#found);
  }

  #drop({ target }: Event): void {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const { kind, drop } = button.dataset;
    const { query } = this.#asked;
    const rest: Query =
      drop === undefined
        ? { ...EVERYTHING, sort: this.#list.usual }
        : choose(query, kind as "fandoms", drop, "");
    this.#ask({ query: rest, page: 1 });
    (this.#chosen.querySelector("button") ?? this.#mount.querySelector("button"))?.focus();
  }

  #turn(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".pagination a") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#ask(readAddress(new URL(link.href).search, this.#list.usual));
    this.#found.focus({ preventScroll: true });
    this.#found.scrollIntoView();
  }

  /** Marks the story at the top of the screen, for when the reader comes back. */
  #markPlace(): void {
    const blurbs = [...this.#found.querySelectorAll(".blurb")];
    const top = blurbs.find((blurb) => blurb.getBoundingClientRect().bottom > 0);
    const place = top?.querySelector("a.blurb-title")?.getAttribute("href");
    if (place && scrollY > 0) history.replaceState({ place }, "");
  }

  #findPlace(): void {
    const place: unknown = history.state?.place;
    if (typeof place !== "string") return;
    const title = this.#found.querySelector(`a.blurb-title[href="${CSS.escape(place)}"]`);
    title?.closest(".blurb")?.scrollIntoView({ behavior: "instant" });
  }
}
