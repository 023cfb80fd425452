import type { TagKind } from "../../records/index.ts";
import type { CountedLink, Link, PageBase, Pagination } from "./base.ts";
import type { Blurb, Download } from "./story.ts";

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
  /** The whole series to take away. */
  downloads?: Download[];
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
