import { hash } from "node:crypto";
import type { StoryHead } from "../records/index.ts";
import { storiesOnPage } from "./lists.ts";
import { isStoryPage, type PlannedOf, type PlannedPage } from "./page.ts";
import type { ViewContext } from "./show/context.ts";
import { show } from "./show/index.ts";
import { listFrame } from "./show/lists.ts";
import type { Blurb, HomeView, SeriesView, StoryCard } from "./views.ts";

const digestOf = (value: unknown): string => hash("sha1", JSON.stringify(value), "base64url");

/**
 * Digests of what pages show: a page whose digest is what it was need not be rendered again. Prose is not
 * looked at: a story's head names the digest of its source, and with it every word. A list is told by its
 * frame and the digests of the blurbs in it, so that ten thousand lists cost no more than their stories.
 */
export class PageInputs {
  readonly #context: ViewContext;
  readonly #headDigest: (head: StoryHead) => string;
  readonly #blurbs = new Map<string, string>();
  readonly #cards = new Map<StoryCard, string>();
  readonly #foot: string;

  /** Digest of what every story's own pages depend on beyond that story. */
  readonly all: string;

  /**
   * @param headDigest a digest of a story's record as it was read, where one is known already; names may be spelt
   * otherwise in the archive, which its blurb tells.
   */
  constructor(context: ViewContext, headDigest: ((head: StoryHead) => string) | undefined = digestOf) {
    this.#context = context;
    this.#headDigest = headDigest;
    const { settings } = context.archive;
    this.#foot = digestOf([context.base("", ""), settings.address]);
    const { pages, searchEngines, downloads, feeds, aiCrawlers } = settings;
    this.all = digestOf([this.#foot, pages, searchEngines, downloads, feeds, aiCrawlers]);
  }

  /** A digest of everything page `page` depends on but the templates and the reader. */
  of(page: PlannedPage): string {
    if (page.kind === "story") return this.all + this.story(page.story) + this.similar(page.story);
    if (isStoryPage(page)) return this.storyPages(page.story);
    if (page.kind === "list") return this.#list(page);
    const view = show(page, this.#context);
    if (view.kind === "series") return digestOf([this.#foot, this.#series(view)]);
    if (view.kind === "home") return digestOf([this.#foot, this.#home(view)]);
    if (!("pagination" in view)) return digestOf([this.#foot, view]);
    const { urls: _madeFromTheirNumber, ...pagination } = view.pagination;
    return digestOf([this.#foot, { ...view, site: null, pagination }]);
  }

  /** A digest of one story: its record, and what its blurb says of the rest of the archive. */
  story(slug: string): string {
    return this.#headDigest(this.#context.lookup.story(slug)) + this.#blurb(slug);
  }

  /** A digest of the stories that a story's first page shows as like it; "" where there are none. */
  similar(slug: string): string {
    const cards = this.#context.similar(slug);
    return cards.length === 0 ? "" : hash("sha1", cards.map(this.#card).join(""), "base64url");
  }

  /**
   * A digest of everything all pages of one story depend on but the templates, the reader, and which stories are
   * like it: no kept copy of a story is out of date for those.
   */
  storyPages(slug: string): string {
    return this.all + this.story(slug);
  }

  #blurb = (slug: string): string => {
    const kept = this.#blurbs.get(slug);
    if (kept !== undefined) return kept;
    const digest = digestOf(this.#context.blurb(slug));
    this.#blurbs.set(slug, digest);
    return digest;
  };

  #card = (card: StoryCard): string => {
    const kept = this.#cards.get(card);
    if (kept !== undefined) return kept;
    const digest = digestOf(card);
    this.#cards.set(card, digest);
    return digest;
  };

  #list(page: PlannedOf<"list">): string {
    const { lookup, archive } = this.#context;
    const frame = listFrame(page.list, this.#context);
    const blurbs = storiesOnPage(page, lookup).map(this.#blurb).join("");
    return digestOf([this.#foot, page, frame, archive.settings.storiesPerPage, blurbs]);
  }

  #series({ entries, site: _in, ...view }: SeriesView) {
    return [view, entries.map(({ position, blurb }) => [position, this.#blurb(blurb.slug)])];
  }

  #home({ featured, recent, inProgress, site: _in, ...view }: HomeView) {
    const digests = (blurbs: Blurb[]) => blurbs.map(({ slug }) => this.#blurb(slug));
    return [view, digests(featured), digests(recent), digests(inProgress)];
  }
}
