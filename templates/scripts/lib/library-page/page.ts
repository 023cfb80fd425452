import { html } from "../../../html.ts";
import { wordsFor } from "../../../words/index.ts";
import { libraryWordsFor } from "../../../words/library/index.ts";
import { readingWordsFor } from "../../../words/reading/index.ts";
import { loadTable } from "../finder/load.ts";
import { add, exported, forgetEverything, LARGEST, readFile } from "../library/file.ts";
import { forgetFilter, savedFilters } from "../library/filters.ts";
import { loadMonths } from "../library/months.ts";
import { keepMutes, loadMutes, type Mute, mute } from "../library/mutes.ts";
import { changeShelved, loadShelf } from "../library/shelf.ts";
import { changeLibrary, loadLibrary } from "../library/store.ts";
import { forgetOffline } from "../offline/kept.ts";
import { dataPart } from "./data.ts";
import { filtersPart } from "./filters.ts";
import { mutesPart } from "./mutes.ts";
import { numbersPart } from "./numbers.ts";
import { bookmarksPart, freshPart, historyPart, laterPart, type PageStories } from "./stories.ts";

/** The library's page: shows what is kept, and does what its buttons say. */
export class LibraryPage {
  readonly #mount: HTMLElement;
  readonly #base: string;
  readonly #stories: string;
  readonly #words;
  readonly #parts = document.createElement("div");
  readonly #status = document.createElement("p");
  #now: PageStories["now"] = null;
  #showsAll = false;
  #isSure = false;

  /** @param mount the element the page has for the library. */
  constructor(mount: HTMLElement) {
    const { base = "/", stories = "", language = "en" } = mount.dataset;
    this.#mount = mount;
    this.#base = base;
    this.#stories = stories;
    this.#words = { w: wordsFor(language), l: libraryWordsFor(language), r: readingWordsFor(language) };
    this.#status.setAttribute("role", "status");
    this.#status.className = "library-status";
  }

  /** Fills the page, and learns from the archive which chapters are new. */
  async start(): Promise<void> {
    this.#mount.append(this.#parts, this.#status);
    this.#parts.addEventListener("click", ({ target }) => this.#click(target));
    this.#parts.addEventListener("change", ({ target }) => void this.#change(target));
    this.#parts.addEventListener("submit", (event) => this.#submit(event));
    addEventListener("storage", () => this.#show());
    this.#show();
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
    const keepsStories = Object.keys(loadLibrary().stories).length + Object.keys(loadShelf()).length > 0;
    if (!keepsStories) return;
    const table = await loadTable(this.#stories).catch(() => null);
    if (!table) return;
    this.#now = new Map(table.slugs.map((slug, at) => [slug, table.chapters[at] as number]));
    this.#show();
  }

  #show(): void {
    const { w, l } = this.#words;
    const page: PageStories = {
      library: loadLibrary(),
      shelf: loadShelf(),
      now: this.#now,
      base: this.#base,
      words: this.#words,
    };
    this.#parts.innerHTML = html`${freshPart(page)}
${laterPart(page)}
${bookmarksPart(page)}
${historyPart(page, this.#showsAll)}
${filtersPart(savedFilters(), this.#base, l)}
${numbersPart(loadMonths(), new Date(), { w, l })}
${mutesPart(loadMutes(), l)}
${dataPart(this.#isSure, l)}`.value;
  }

  /** Shows the page anew, and puts the reader at the heading of the part they changed. */
  #showAt(part: Element | null): void {
    const id = part?.closest("section")?.id;
    this.#show();
    if (id) this.#parts.querySelector<HTMLElement>(`#${id}-name`)?.focus({ preventScroll: true });
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-do]") : null;
    const { do: deed, key = "" } = button?.dataset ?? {};
    const shelf = loadShelf();
    if (deed === "later") changeShelved(key, shelf[key]?.title ?? "", { later: null });
    else if (deed === "bookmark") changeShelved(key, shelf[key]?.title ?? "", { note: null });
    else if (deed === "history") changeLibrary(({ stories }) => delete stories[key]);
    else if (deed === "filter") forgetFilter(key);
    else if (deed === "unmute") keepMutes(loadMutes().filter((_, at) => at !== Number(key)));
    else if (deed === "all") this.#showsAll = true;
    else if (deed === "export") download(this.#words.l.exportName, JSON.stringify(exported(), null, 1));
    else if (deed === "forget" || deed === "forget-no") this.#isSure = deed === "forget";
    else if (deed === "forget-yes") {
      forgetEverything();
      void forgetOffline(this.#base);
      this.#isSure = false;
      this.#status.textContent = this.#words.l.forgotten;
    } else return;
    if (deed !== "export") this.#showAt(button);
  }

  async #change(target: EventTarget | null): Promise<void> {
    if (target instanceof HTMLSelectElement && target.dataset.do === "way") {
      const at = Number(target.dataset.key);
      const way = target.value as Mute["way"];
      keepMutes(loadMutes().map((each, place) => (place === at ? { ...each, way } : each)));
    }
    if (!(target instanceof HTMLInputElement) || target.dataset.do !== "import") return;
    const { l } = this.#words;
    const file = target.files?.[0];
    if (!file) return;
    const read = file.size > LARGEST ? null : readFile(await file.text());
    if (!read) this.#status.textContent = file.size > LARGEST ? l.importLarge : l.importWrong;
    else {
      const isKept = add(read);
      this.#status.textContent = isKept
        ? l.imported(Object.keys(loadLibrary().stories).length)
        : l.importedNot;
    }
    this.#showAt(target);
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    if (form.dataset.do !== "mute") return;
    const data = new FormData(form);
    const name = String(data.get("name") ?? "").trim();
    if (name === "") return;
    mute({ kind: data.get("kind") as Mute["kind"], name, way: data.get("way") as Mute["way"] });
    this.#show();
    this.#parts.querySelector<HTMLElement>(".mute-form [name=name]")?.focus();
  }
}

/** Hands a text to the reader as a file. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
