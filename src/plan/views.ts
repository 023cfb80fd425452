import type { HomeView, LibraryView, MovedView, OfflineView, SearchView, TextView } from "./views/front.ts";
import type { IndexView, ListView, SeriesView } from "./views/lists.ts";
import type { ChapterView, EntireView, StoryView } from "./views/story.ts";

export type * from "./views/base.ts";
export type * from "./views/front.ts";
export type * from "./views/lists.ts";
export type * from "./views/story.ts";

/**
 * What templates see: records and ready-made addresses, one view type per kind of page. Every `url` here is
 * absolute within the site and carries the base path (`/fic/stories/x/`).
 */
export type PageView =
  | HomeView
  | StoryView
  | ChapterView
  | EntireView
  | ListView
  | SeriesView
  | IndexView
  | SearchView
  | LibraryView
  | OfflineView
  | TextView
  | MovedView;
export type PageKind = PageView["kind"];
