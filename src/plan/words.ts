import type { IndexRef } from "./page.ts";

/** The site's own words that are part of a page's record: titles and menu. */
export const HEADINGS: Record<IndexRef, string> = {
  fandoms: "Fandoms",
  relationships: "Relationships",
  characters: "Characters",
  additionalTags: "Additional tags",
  archiveWarnings: "Archive warnings",
  categories: "Categories",
  rating: "Ratings",
  creators: "Creators",
  series: "Series",
  titles: "Titles A–Z",
};

export const WORDS = {
  stories: "All stories",
  all: "All",
  recent: "Recently updated",
  tags: "Tags",
  about: "About",
  search: "Search",
  library: "My library",
  offline: "Kept offline",
  moved: "This page has moved",
  removed: "This page was removed",
  notFound: "Page not found",
  entire: "Entire story",
  page: (title: string, page: number) => (page === 1 ? title : `${title}, page ${page}`),
  by: (title: string, creators: string[]) =>
    creators.length > 0 ? `${title} by ${creators.join(", ")}` : title,
  notFoundText: "There is no page at this address. The story may have been renamed or removed.",
};
