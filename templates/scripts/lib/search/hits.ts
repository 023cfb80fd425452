import type { RawResult } from "./engine.ts";
import { type Shown, splitShown } from "./shown.ts";

/** One place a search found: a chapter, or what a story's blurb says. */
export interface Spot {
  url: string;
  /** What the chapter is called; null for the blurb. */
  heading: string | null;
  /** As Pagefind gives it. */
  excerpt: string;
}

/** One story a search found, with the best place first. */
export interface Hit {
  slug: string;
  url: string;
  shown: Shown;
  spots: Spot[];
}

/** Results asked for at once. */
const BATCH = 12;

/** Gathers results, which come best first, by story. Only so many are fetched as the stories shown need. */
export class Hits {
  readonly #results: RawResult[];
  readonly #stories = new Map<string, Hit>();
  #next = 0;

  constructor(results: RawResult[]) {
    this.#results = results;
  }

  /** The stories found so far, and at least `count` if there are as many. */
  async first(count: number): Promise<Hit[]> {
    while (this.#stories.size < count && this.#next < this.#results.length) {
      const batch = this.#results.slice(this.#next, this.#next + BATCH);
      this.#next += batch.length;
      for (const found of await Promise.all(batch.map((result) => result.data()))) this.#add(found);
    }
    return [...this.#stories.values()].slice(0, count);
  }

  /** Whether there may be more than `count` stories. */
  hasMore(count: number): boolean {
    return this.#stories.size > count || this.#next < this.#results.length;
  }

  #add({ url: processed, raw_url, excerpt }: { url: string; raw_url?: string; excerpt: string }): void {
    const { url, shown } = splitShown(raw_url ?? processed);
    const [, story, slug] = /^(.*\/stories\/([^/]+)\/)/.exec(url) ?? [];
    if (!story || !slug) return;
    const spot = { url, heading: shown.heading, excerpt };
    const known = this.#stories.get(slug);
    if (known) known.spots.push(spot);
    else this.#stories.set(slug, { slug, url: story, shown, spots: [spot] });
  }
}
