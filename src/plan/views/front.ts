import type { CountedLink, PageBase } from "./base.ts";
import type { Blurb } from "./story.ts";

/** How large the archive is. */
export interface Totals {
  stories: number;
  chapters: number;
  words: number;
  creators: number;
  fandoms: number;
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

/** A page of plain text: about, page not found. */
export interface TextView extends PageBase {
  kind: "text";
  heading: string;
  /** Safe HTML. */
  content: string;
}
