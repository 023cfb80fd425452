import type { Archive, Chapter } from "../../records/index.ts";
import { type Entry, entriesOf } from "../directories.ts";
import { Lookup } from "../lookup.ts";
import type { IndexRef } from "../page.ts";
import { Urls } from "../urls.ts";
import type { Blurb, PageBase, Site } from "../views.ts";
import { blurbOf } from "./blurb.ts";
import { siteOf } from "./site.ts";

/** What views are made from. */
export interface ViewSource {
  archive: Archive;
  /** Public addresses of built files by source name. */
  assets: Record<string, string>;
  /** A story's chapters with their prose, by its source path; asked for only by pages that show prose. */
  chaptersOf: (path: string) => Chapter[];
}

/** The same, with what is made once and used by many pages. */
export class ViewContext {
  readonly archive: Archive;
  readonly lookup: Lookup;
  readonly urls: Urls;
  readonly site: Site;
  readonly #chaptersOf: ViewSource["chaptersOf"];
  #open: { slug: string; chapters: Chapter[] } | null = null;
  readonly #blurbs = new Map<string, Blurb>();
  readonly #entries = new Map<IndexRef, Entry[]>();

  constructor({ archive, assets, chaptersOf }: ViewSource) {
    this.archive = archive;
    this.lookup = new Lookup(archive);
    this.urls = new Urls(archive.settings.address);
    this.site = siteOf(archive, this.urls, assets);
    this.#chaptersOf = chaptersOf;
  }

  /** A story's blurb, made once. */
  blurb(slug: string): Blurb {
    const kept = this.#blurbs.get(slug);
    if (kept) return kept;
    const blurb = blurbOf(this.lookup.story(slug), this);
    this.#blurbs.set(slug, blurb);
    return blurb;
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
    if (this.#open?.slug !== slug) {
      this.#open = { slug, chapters: this.#chaptersOf(this.lookup.story(slug).source.path) };
    }
    return this.#open.chapters;
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
      ...more,
    };
  }
}
