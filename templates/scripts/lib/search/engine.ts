import { FINDER_KINDS } from "../../../../src/plan/finder/data.ts";
import { type Query, SINGLE } from "../finder/query.ts";
import type { SearchParts } from "./parts.ts";
import { isUnspaced, spaced } from "./spaced.ts";

/** Words of an excerpt. */
const EXCERPT = 32;

/** One page Pagefind found; `words` are the places of what was searched for, none where only a field bears it. */
export interface RawResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<{ url: string; raw_url?: string; excerpt: string }>;
}

/** How many pages bear each name, by filter. */
export type Counts = Record<string, Record<string, number>>;

export interface Answer {
  results: RawResult[];
  filters: Counts;
}

/** Pagefind's JavaScript API (pagefind.app/docs/api), as far as we use it. */
interface Pagefind {
  options(options: object): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(term: string | null, options: { filters: object }): Promise<Answer>;
  filters(): Promise<Counts>;
}

/** The search index of this archive. */
export class Engine {
  readonly #pagefind: Pagefind | null;

  constructor(pagefind: Pagefind | null) {
    this.#pagefind = pagefind;
  }

  /**
   * Fetches the program and what it needs to begin with.
   * @param list address of the list of what the index consists of.
   * @throws Error where the network or the server does not give it.
   */
  static async open(list: string): Promise<Engine> {
    const response = await fetch(list);
    if (!response.ok) throw new Error(`${list}: ${response.status}`);
    const [first, ...others] = (await response.json()) as SearchParts;
    if (!first) return new Engine(null);
    const folder = (name: string) => new URL(`${name}/`, new URL(list, location.href)).pathname;
    const options = ([, tag]: [string, string]) => ({
      baseUrl: "/",
      metaCacheTag: tag,
      excerptLength: EXCERPT,
    });
    const pagefind: Pagefind = await import(`${folder(first[0])}pagefind.js`);
    await pagefind.options(options(first));
    await Promise.all(others.map((part) => pagefind.mergeIndex(folder(part[0]), options(part))));
    return new Engine(pagefind);
  }

  /** What is found for `text` among the stories that `query` leaves, best first. */
  async search(text: string, query: Query): Promise<Answer> {
    const answer = await this.#pagefind?.search(termOf(text), { filters: filtersOf(query) });
    return answer ?? { results: [], filters: {} };
  }

  /** Every name there is to narrow a search by, with the pages that bear it. */
  async names(): Promise<Counts> {
    return (await this.#pagefind?.filters()) ?? {};
  }
}

/** What Pagefind is asked for. Text in a script without spaces is a phrase, as its characters alone say little. */
export function termOf(text: string): string {
  const plain = text.trim().replace(/[“”„«»]/g, '"');
  return isUnspaced(plain) ? `"${spaced(plain)}"` : spaced(plain);
}

/** A query's names as Pagefind's filters (pagefind.app/docs/js-api-filtering): a list means all of it. */
export function filtersOf({ include, exclude }: Query): object {
  const filters: Record<string, unknown> = {};
  const none: object[] = [];
  for (const kind of FINDER_KINDS) {
    const names = include[kind];
    if (names) filters[kind] = SINGLE.has(kind) ? { any: names } : names;
    for (const name of exclude[kind] ?? []) none.push({ [kind]: name });
  }
  return none.length > 0 ? { ...filters, none } : filters;
}
