import { createHash } from "node:crypto";
import { isStoryPage, type PlannedPage } from "./page.ts";
import type { ViewContext } from "./show/context.ts";
import { show } from "./show/index.ts";
import type { Blurb } from "./views.ts";

const digestOf = (value: unknown): string => createHash("sha1").update(JSON.stringify(value)).digest("hex");

/**
 * Digests of what pages show: a page whose digest is what it was need not be rendered again. Prose is not
 * looked at: a story's head names the digest of its source, and with it every word.
 */
export class PageInputs {
  readonly #context: ViewContext;
  readonly #site: string;
  readonly #blurbs = new Map<Blurb, string>();
  readonly #stories = new Map<string, string>();

  constructor(context: ViewContext) {
    this.#context = context;
    this.#site = digestOf(context.site);
  }

  /** A digest of everything page `page` depends on but the templates and the reader. */
  of(page: PlannedPage): string {
    if (isStoryPage(page)) {
      return digestOf([page, this.#site, this.story(page.story)]);
    }
    const view = show(page, this.#context);
    const digests = { site: this.#site, ...this.#blurbDigests(view) };
    if (!("pagination" in view)) return digestOf({ ...view, ...digests });
    const { urls: _madeFromTheirNumber, ...pagination } = view.pagination;
    return digestOf({ ...view, ...digests, pagination });
  }

  /**
   * A digest of one story: its record, what its blurb says of the rest of the archive, and the settings that
   * its own pages depend on beyond the site's.
   */
  story(slug: string): string {
    const kept = this.#stories.get(slug);
    if (kept !== undefined) return kept;
    const { lookup, archive } = this.#context;
    const { pages, searchEngines, downloads, feeds, aiCrawlers } = archive.settings;
    const shown = [pages, searchEngines, downloads, feeds, aiCrawlers];
    const digest = digestOf([lookup.story(slug), this.#context.blurb(slug), shown]);
    this.#stories.set(slug, digest);
    return digest;
  }

  /** A digest of everything all pages of one story depend on but the templates and the reader. */
  storyPages(slug: string): string {
    return digestOf([this.#site, this.story(slug)]);
  }

  #blurb = (blurb: Blurb): string => {
    const kept = this.#blurbs.get(blurb);
    if (kept !== undefined) return kept;
    const digest = digestOf(blurb);
    this.#blurbs.set(blurb, digest);
    return digest;
  };

  #blurbDigests(view: ReturnType<typeof show>): Record<string, unknown> {
    if (view.kind === "list") return { blurbs: view.blurbs.map(this.#blurb) };
    if (view.kind === "series") {
      return { entries: view.entries.map(({ position, blurb }) => [position, this.#blurb(blurb)]) };
    }
    if (view.kind !== "home") return {};
    const { featured, recent, inProgress } = view;
    return {
      featured: featured.map(this.#blurb),
      recent: recent.map(this.#blurb),
      inProgress: inProgress.map(this.#blurb),
    };
  }
}
