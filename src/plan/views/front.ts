import type { CountedLink, Link, PageBase } from "./base.ts";
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

/** The page that searches, by scripts alone. */
export interface SearchView extends PageBase {
  kind: "search";
  heading: string;
  /** Whether the text of chapters is searched too. */
  fullText: boolean;
}

/** The page of what the reader's own device keeps, by scripts alone. */
export interface LibraryView extends PageBase {
  kind: "library";
  heading: string;
}

/** The page for where there is no network: it lists what is kept on the device. */
export interface OfflineView extends PageBase {
  kind: "offline";
  heading: string;
}

/** What stands at an address that is no longer what it was. */
export interface MovedView extends PageBase {
  kind: "moved";
  heading: string;
  /** What stood here. */
  was: "story" | "list";
  /** Where it is now, its name "" where that goes without saying; null where there is nothing any more. */
  target: Link | null;
}

/** A page of plain text: about, page not found. */
export interface TextView extends PageBase {
  kind: "text";
  heading: string;
  /** Safe HTML. */
  content: string;
}
