import type { Archive, Chapter } from "../../records/index.ts";
import { type Entry, entriesOf } from "../directories.ts";
import { Lookup } from "../lookup.ts";
import type { IndexRef } from "../page.ts";
import { withPictures } from "../pictures.ts";
import { similarStories } from "../similar/index.ts";
import { Urls } from "../urls.ts";
import type { Blurb, PageBase, Site, StoryCard } from "../views.ts";
import { blurbOf, cardOf } from "./blurb.ts";
import { feedsOf } from "./feeds.ts";
import { Last } from "./last.ts";
import { Links } from "./links.ts";
import { type OwnParts, ownPartsOf } from "./own-parts.ts";
import { siteOf } from "./site.ts";

/** Pictures wait until they are near. */
const LAZY = ' loading="lazy" decoding="async"';

/** What views are made from. */
export interface ViewSource {
  archive: Archive;
  /** Public addresses of built files by source name. */
  assets: Record<string, string>;
  /** A story's chapters with their prose, by its source path; asked for only by pages that show prose. */
  chaptersOf: (path: string) => Chapter[];
  /** Where `archive` is only some stories of a whole: what those cannot tell by themselves. */
  whole?: Whole;
}

/** What the whole archive knows that a part of it does not. */
export interface Whole {
  site: Site;
  /** Blurbs of the part's stories, by slug. */
  blurbs: Map<string, Blurb>;
  /** Stories like each of them, by slug. */
  similar: Map<string, StoryCard[]>;
}

/** The same, with what is made once and used by many pages. */
export class ViewContext {
  readonly archive: Archive;
  readonly lookup: Lookup;
  readonly urls: Urls;
  readonly site: Site;
  readonly links = new Links();
  readonly #chaptersOf: ViewSource["chaptersOf"];
  readonly #chapters = new Last<Chapter[]>();
  readonly #ownParts = new Last<OwnParts>();
  readonly #listUrls = new Last<string[]>();
  readonly #withheld = new Map<string, string[]>();
  readonly #blurbs: Map<string, Blurb>;
  readonly #cards = new Map<string, StoryCard>();
  #alike: Map<string, string[]> | undefined;
  readonly #similar: Map<string, StoryCard[]> | undefined;
  readonly #entries = new Map<IndexRef, Entry[]>();

  constructor({ archive, assets, chaptersOf, whole }: ViewSource) {
    this.archive = archive;
    this.lookup = new Lookup(archive);
    this.urls = new Urls(archive.settings.address);
    this.site = whole?.site ?? siteOf(archive, this.urls, assets);
    this.#blurbs = whole?.blurbs ?? new Map();
    this.#similar = whole?.similar;
    this.#chaptersOf = chaptersOf;
  }

  /** Has a story no longer offered in a format. Its blurb must not have been asked for yet. */
  withhold(slug: string, format: string): void {
    this.#withheld.set(slug, [...(this.#withheld.get(slug) ?? []), format]);
  }

  /** A story's blurb, made once. */
  blurb(slug: string): Blurb {
    const kept = this.#blurbs.get(slug);
    if (kept) return kept;
    const blurb = blurbOf(this.lookup.story(slug), this);
    const withheld = this.#withheld.get(slug);
    if (withheld) blurb.withheld = withheld;
    this.#blurbs.set(slug, blurb);
    return blurb;
  }

  /** Stories like another, the most alike first; worked out for all at once, when first asked for. */
  similar(slug: string): StoryCard[] {
    if (this.#similar) return this.#similar.get(slug) ?? [];
    this.#alike ??= similarStories([...this.archive.stories.values()]);
    return (this.#alike.get(slug) ?? []).map((other) => this.#card(other));
  }

  #card(slug: string): StoryCard {
    const kept = this.#cards.get(slug);
    if (kept) return kept;
    const card = cardOf(this.blurb(slug));
    this.#cards.set(slug, card);
    return card;
  }

  /** The names of a directory, made once. */
  entries(index: IndexRef): Entry[] {
    const kept = this.#entries.get(index);
    if (kept) return kept;
    const entries = entriesOf(index, this.lookup, this.urls);
    this.#entries.set(index, entries);
    return entries;
  }

  /** A story's chapters with their prose. Those of the last story asked for are kept. */
  chapters(slug: string): Chapter[] {
    return this.#chapters.of(slug, () => {
      const { source, pictures } = this.lookup.story(slug);
      const chapters = this.#chaptersOf(source.path);
      const addressOf = (name: string) => this.urls.picture(slug, name).url;
      return pictures === undefined
        ? chapters
        : chapters.map((each) => ({ ...each, content: withPictures(each.content, addressOf, LAZY) }));
    });
  }

  /** What all of a story's own pages share. That of the last story asked for is kept. */
  ownParts(slug: string): OwnParts {
    return this.#ownParts.of(slug, () => ownPartsOf(this.lookup.story(slug), this.urls));
  }

  /** Addresses of a list's pages, first to last. Those of the last list asked for are kept. */
  listUrls(pages: number, urlOf: (page: number) => string): string[] {
    return this.#listUrls.of(`${urlOf(1)} ${pages}`, () =>
      Array.from({ length: pages }, (_, at) => urlOf(at + 1)),
    );
  }

  /** What stands at the foot of every view. */
  base(url: string, title: string, more: Partial<PageBase> = {}): PageBase {
    const { site, urls } = this;
    return {
      site,
      url,
      canonical: urls.absolute(url),
      title,
      description: "",
      language: site.language,
      breadcrumbs: [{ name: site.name, url: site.urls.home }],
      indexable: this.archive.settings.searchEngines !== "none",
      feeds: feedsOf(this),
      reservesMining: this.archive.settings.aiCrawlers === "refuse",
      ...more,
    };
  }
}
