import type { Chapter, Story, StoryHead, TagKind } from "../records/index.ts";

/**
 * What templates see: records and ready-made addresses, one view type per kind of page. Every `url` here is
 * absolute within the site and carries the base path (`/fic/stories/x/`).
 */

/** A name that leads somewhere. */
export interface Link {
  name: string;
  url: string;
}

/** A link with how many stories stand behind it. */
export interface CountedLink extends Link {
  count: number;
}

/** What every page knows of the site. */
export interface Site {
  name: string;
  tagline: string;
  /** Safe HTML. */
  about: string;
  /** BCP 47. */
  language: string;
  /** Absolute address of the site's root, with a trailing slash. */
  address: string;
  /** Base path, with leading and trailing slash. */
  base: string;
  contact: string;
  /** The main menu. */
  nav: Link[];
  /** Public addresses of built files by source name: `assets["site.css"]` → `/fic/assets/site.3f2a.css`. */
  assets: Record<string, string>;
  /** Named addresses templates link to. */
  urls: {
    home: string;
    stories: string;
    titles: string;
    recent: string;
    fandoms: string;
    creators: string;
    series: string;
    tags: string;
    about: string;
    search: string;
    library: string;
  };
}

/** How large the archive is. */
export interface Totals {
  stories: number;
  chapters: number;
  words: number;
  creators: number;
  fandoms: number;
}

/** What stands at the foot of every page view. */
export interface PageBase {
  site: Site;
  /** This page's own url. */
  url: string;
  /** Absolute address for `<link rel=canonical>`. */
  canonical: string;
  /** For `<title>`, without the archive's name. */
  title: string;
  /** For `<meta name=description>`: plain text, may be empty. */
  description: string;
  /** BCP 47 tag of the page's main content. */
  language: string;
  /** The way back up, home first. */
  breadcrumbs: Link[];
  /** Whether crawlers may list the page. */
  indexable: boolean;
}

/** A story's place in one series, with its neighbours there. */
export interface SeriesNav {
  name: string;
  url: string;
  position: number | null;
  /** Stories in the series. */
  total: number;
  previous: Link | null;
  next: Link | null;
}

/** A story as a list shows it. */
export interface Blurb {
  slug: string;
  url: string;
  title: string;
  creators: Link[];
  fandoms: Link[];
  relationships: Link[];
  characters: Link[];
  additionalTags: Link[];
  rating: Link;
  archiveWarnings: Link[];
  categories: Link[];
  series: SeriesNav[];
  /** Safe HTML or null. */
  summary: string | null;
  language: string;
  status: StoryHead["status"];
  words: number;
  /** Chapters there are. */
  chapters: number;
  /** Chapters there will be; null where unknown, shown "3/?". */
  expectedChapters: number | null;
  publishedAt: string | null;
  updatedAt: string | null;
  /** Whether the reader is asked before the story is shown. */
  needsConsent: boolean;
}

/** One line of a story's table of contents. */
export interface ChapterLink {
  position: number;
  url: string;
  /** "Chapter 2: The Lamp", "Prologue", or the story's title for a one-shot. */
  heading: string;
  words: number;
  publishedAt: string | null;
  warnings: string[];
}

export interface HomeView extends PageBase {
  kind: "home";
  totals: Totals;
  featured: Blurb[];
  recent: Blurb[];
  inProgress: Blurb[];
  series: CountedLink[];
  fandoms: CountedLink[];
  ratings: CountedLink[];
}

export interface StoryView extends PageBase {
  kind: "story";
  blurb: Blurb;
  /** The whole record but the chapters' prose. */
  story: StoryHead;
  chapters: ChapterLink[];
  /** The whole story on one page; null where the archive makes none. */
  entireUrl: string | null;
}

export interface ChapterView extends PageBase {
  kind: "chapter";
  blurb: Blurb;
  story: StoryHead;
  chapter: Chapter;
  heading: string;
  chapters: ChapterLink[];
  previous: ChapterLink | null;
  next: ChapterLink | null;
  entireUrl: string | null;
}

export interface EntireView extends PageBase {
  kind: "entire";
  blurb: Blurb;
  story: Story;
  chapters: ChapterLink[];
}

/** Where one is in a list of several pages. */
export interface Pagination {
  page: number;
  pages: number;
  /** Stories (or entries) in the whole list. */
  total: number;
  previous: string | null;
  next: string | null;
  /** url of each page, first to last. */
  urls: string[];
}

/** A paged list of stories: all stories, recent, one tag, one creator. */
export interface ListView extends PageBase {
  kind: "list";
  /** What sort of list: heads the page as a small label. */
  listKind: TagKind | "creators" | "stories" | "recent";
  heading: string;
  /** One plain sentence under the heading, may be empty. */
  intro: string;
  blurbs: Blurb[];
  pagination: Pagination;
  /** Wider and narrower tags, for a tag. */
  parents: Link[];
  children: CountedLink[];
}

/** One series, in reading order. */
export interface SeriesView extends PageBase {
  kind: "series";
  name: string;
  creators: Link[];
  words: number;
  /** In reading order, with the place the author gives. */
  entries: { position: number | null; blurb: Blurb }[];
}

/** A directory of names: fandoms, creators, tags, titles A–Z, series. */
export interface IndexView extends PageBase {
  kind: "index";
  indexKind: TagKind | "creators" | "series" | "titles" | "tags";
  heading: string;
  intro: string;
  /** Letter (or a heading such as "0–9", "あ") → entries; in display order. */
  groups: { letter: string; entries: CountedLink[] }[];
  pagination: Pagination;
}

/** A page of plain text: about, page not found. */
export interface TextView extends PageBase {
  kind: "text";
  heading: string;
  /** Safe HTML. */
  content: string;
}

export type PageView =
  | HomeView
  | StoryView
  | ChapterView
  | EntireView
  | ListView
  | SeriesView
  | IndexView
  | TextView;
export type PageKind = PageView["kind"];
