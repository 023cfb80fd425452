import type { Chapter, Story, StoryHead } from "../../records/index.ts";
import type { Link, PageBase } from "./base.ts";

/** A story's place in one series, with its neighbours there. */
export interface SeriesNav {
  name: string;
  url: string;
  position: number | null;
  /** Stories in the series. */
  total: number;
  /** Words in the stories after this one. */
  wordsAhead: number;
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
  /** Formats it is not offered in, though the archive asks for them: they could not be made. */
  withheld?: string[];
}

/** A file to take away. */
export interface Download {
  format: "epub" | "azw3" | "pdf" | "html" | "txt";
  url: string;
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

/** As much of a story as stands beside another that is like it: nothing that changes with each new chapter. */
export type StoryCard = Pick<
  Blurb,
  | "slug"
  | "url"
  | "title"
  | "creators"
  | "fandoms"
  | "relationships"
  | "characters"
  | "additionalTags"
  | "archiveWarnings"
  | "rating"
  | "language"
>;

export interface StoryView extends PageBase {
  kind: "story";
  blurb: Blurb;
  /** The whole record but the chapters' prose. */
  story: StoryHead;
  chapters: ChapterLink[];
  /** The whole story on one page; null where the archive makes none. */
  entireUrl: string | null;
  /** The story to take away. */
  downloads?: Download[];
  /** Stories like it, the most alike first. */
  similar: StoryCard[];
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

/** A story's record with its prose. */
export type EntireStory = Omit<Story, "spans">;

export interface EntireView extends PageBase {
  kind: "entire";
  blurb: Blurb;
  story: EntireStory;
  chapters: ChapterLink[];
}
