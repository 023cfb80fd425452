import type { IndexView, Link, ListView } from "./views.ts";

/** Which list of stories: the kind, and for all but `stories` and `recent` the slug of the tag or creator. */
export interface ListRef {
  kind: ListView["listKind"];
  slug: string;
}

/** Which directory of names. */
export type IndexRef = Exclude<IndexView["indexKind"], "tags">;

/** Where a page stands: its address with the base path, and its file under the output folder. */
export interface PagePlace {
  url: string;
  output: string;
}

/** One page that is to exist, as plain JSON: what it shows, not yet shown. */
export type PlannedPage = PagePlace &
  (
    | { kind: "home" }
    | { kind: "story"; story: string }
    | { kind: "chapter"; story: string; chapter: number }
    | { kind: "entire"; story: string }
    | { kind: "list"; list: ListRef; page: number }
    | { kind: "series"; series: string }
    | { kind: "index"; index: IndexRef; page: number }
    | { kind: "search" }
    | { kind: "library" }
    | { kind: "offline" }
    | { kind: "text"; text: "about" | "not-found" }
    | { kind: "moved"; was: "story" | "list"; target: Link | null }
  );

export type PlannedOf<K extends PlannedPage["kind"]> = Extract<PlannedPage, { kind: K }>;

/** A page of a single story. */
export type StoryPage = PlannedOf<"story" | "chapter" | "entire">;

/** Whether a page shows one story, and so needs no more of the archive than that story. */
export function isStoryPage(page: PlannedPage): page is StoryPage {
  return page.kind === "story" || page.kind === "chapter" || page.kind === "entire";
}
