import { html } from "../../../html.ts";
import { type FindingWords, findingWordsFor } from "../../../words/finding/index.ts";
import { type Words, wordsFor } from "../../../words/index.ts";
import { announceStories } from "../announce.ts";
import { mayShow } from "../consent.ts";
import { choose } from "../finder/choices.ts";
import { EVERYTHING, type Query, readQuery, writeQuery } from "../finder/query.ts";
import { chosenList } from "../finder/view/chosen.ts";
import { load } from "../preferences.ts";
import { type Answer, Engine } from "./engine.ts";
import { Hits } from "./hits.ts";
import { Narrow } from "./narrow.ts";
import { hitList } from "./view.ts";

/** Stories shown at first, and each time more are asked for. */
const STEP = 10;

/** Time without a key after which what is typed is searched for, in ms. */
const PAUSE = 300;

/** The search page: the field, what narrows it down, and what is found. */
export class Search {
  readonly #words: [Words, FindingWords];
  readonly #input: HTMLInputElement;
  readonly #status = document.createElement("p");
  readonly #chosen = document.createElement("div");
  readonly #found = document.createElement("div");
  readonly #narrow: Narrow;
  readonly #open: () => Promise<Engine>;
  #engine: Promise<Engine> | null = null;
  #query: Query = EVERYTHING;
  /** Counts searches, so that an answer that comes late is not shown. */
  #turn = 0;

  /** @param mount the element the page has for the search. */
  constructor(mount: HTMLElement) {
    const { index = "", language = "en" } = mount.dataset;
    this.#words = [wordsFor(language), findingWordsFor(language)];
    this.#open = () => Engine.open(index);
    this.#input = mount.querySelector("input") as HTMLInputElement;
    this.#narrow = new Narrow(
      this.#words,
      async () => {
        const names = await (await this.#ready()).names();
        // Only now can Pagefind count the names of what it finds.
        void this.#show();
        return names;
      },
      (query) => this.#ask(query),
    );
    this.#status.className = "count-line";
    this.#status.setAttribute("role", "status");
    this.#found.className = "found";
    mount.append(this.#narrow.element, this.#chosen, this.#status, this.#found);
    this.#listen(mount.querySelector("form") as HTMLFormElement);
  }

  /** Shows what the address asks for. */
  read(): void {
    const params = new URLSearchParams(location.search);
    this.#input.value = params.get("q") ?? "";
    this.#query = readQuery(params);
    void this.#show();
  }

  #listen(form: HTMLFormElement): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      this.#ask(this.#query);
    });
    this.#input.addEventListener("focus", () => void this.#ready().catch(() => {}), { once: true });
    this.#input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        history.replaceState(history.state, "", this.#address());
        void this.#show();
      }, PAUSE);
    });
    this.#chosen.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (!button) return;
      const { kind, drop } = button.dataset;
      this.#ask(drop === undefined ? EVERYTHING : choose(this.#query, kind as "fandoms", drop, ""));
      (this.#chosen.querySelector("button") ?? this.#input).focus();
    });
    form.parentElement?.addEventListener("keydown", (event) => this.#walk(event));
    addEventListener("popstate", () => this.read());
  }

  #ask(query: Query): void {
    this.#query = query;
    if (this.#address() !== location.pathname + location.search) history.pushState(null, "", this.#address());
    void this.#show();
  }

  #address(): string {
    const params = writeQuery(this.#query);
    const text = this.#input.value.trim();
    const all = new URLSearchParams(text === "" ? [] : [["q", text]]);
    for (const [name, value] of params) all.append(name, value);
    const search = String(all);
    return location.pathname + (search === "" ? "" : `?${search}`);
  }

  #ready(): Promise<Engine> {
    this.#engine ??= this.#open();
    this.#engine.catch(() => {
      this.#engine = null;
    });
    return this.#engine;
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const [w, f] = this.#words;
    const text = this.#input.value.trim();
    const isNarrowed = String(writeQuery(this.#query)) !== "";
    this.#chosen.innerHTML = isNarrowed ? chosenList(this.#query, w, f).value : "";
    this.#narrow.show(this.#query, null);
    if (text === "") {
      this.#status.textContent = "";
      this.#found.replaceChildren();
      return;
    }
    this.#status.textContent = f.searchLoading;
    try {
      const answer = await (await this.#ready()).search(text, this.#query);
      if (turn === this.#turn) await this.#answer(text, answer, turn);
    } catch {
      if (turn === this.#turn) this.#status.textContent = f.searchFailed;
    }
  }

  async #answer(text: string, { results, filters }: Answer, turn: number): Promise<void> {
    const [, f] = this.#words;
    const hits = new Hits(results);
    this.#narrow.show(this.#query, filters);
    const show = async (count: number) => {
      const stories = await hits.first(count);
      if (turn !== this.#turn) return;
      const more = hits.hasMore(count);
      const options = { words: this.#words, mayShow: mayShow(load()) };
      this.#found.innerHTML = html`${hitList(stories, options)}${
        more && html`<p class="more"><button class="bar-button" type="button">${f.searchMore}</button></p>`
      }`.value;
      this.#found.querySelector(".more button")?.addEventListener("click", async () => {
        await show(count + STEP);
        this.#found.querySelectorAll<HTMLElement>("a.blurb-title")[count]?.focus();
      });
      announceStories(this.#found);
    };
    await show(STEP);
    if (turn !== this.#turn) return;
    this.#status.textContent = results.length > 0 ? f.searchFound(results.length, text) : f.searchNone(text);
  }

  /** Arrow keys walk from the field through what was found, and Escape leads back. */
  #walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops = [this.#input, ...this.#found.querySelectorAll<HTMLElement>("a.blurb-title")];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -here }[event.key];
    if (here < 0 || step === undefined || (here === 0 && event.key === "Escape")) return;
    const next = stops[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
