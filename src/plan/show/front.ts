import type { PlannedOf } from "../page.ts";
import type {
  CountedLink,
  HomeView,
  LibraryView,
  OfflineView,
  SearchView,
  TextView,
  Totals,
} from "../views.ts";
import { WORDS } from "../words.ts";
import type { ViewContext } from "./context.ts";

/** How many of each the home page shows. */
const SHOWN = { recent: 10, inProgress: 5, featured: 6, series: 10, fandoms: 15 };

const largest = (links: CountedLink[], count: number) =>
  links.toSorted((a, b) => b.count - a.count).slice(0, count);

function totalsOf({ archive }: ViewContext): Totals {
  const heads = [...archive.stories.values()];
  return {
    stories: heads.length,
    chapters: heads.reduce((sum, head) => sum + head.chapters.length, 0),
    words: heads.reduce((sum, head) => sum + head.words, 0),
    creators: archive.creators.length,
    fandoms: archive.tags.fandoms.length,
  };
}

/** The archive's front door. */
export function homeView(page: PlannedOf<"home">, context: ViewContext): HomeView {
  const { archive, site } = context;
  const recent = archive.recent;
  const inProgress = recent.filter((slug) => archive.stories.get(slug)?.status === "in-progress");
  const featured = recent.filter((slug) => archive.stories.get(slug)?.featured);
  const blurbs = (slugs: string[], count: number) => slugs.slice(0, count).map((slug) => context.blurb(slug));
  const plain = (index: "series" | "fandoms" | "rating") =>
    context.entries(index).map(({ name, url, count }) => ({ name, url, count }));
  return {
    ...context.base(page.url, site.name, { description: site.tagline, breadcrumbs: [] }),
    kind: "home",
    totals: totalsOf(context),
    featured: blurbs(featured, SHOWN.featured),
    recent: blurbs(recent, SHOWN.recent),
    inProgress: blurbs(inProgress, SHOWN.inProgress),
    series: largest(plain("series"), SHOWN.series),
    fandoms: largest(plain("fandoms"), SHOWN.fandoms),
    ratings: plain("rating"),
  };
}

/** The search page. */
export function searchView(page: PlannedOf<"search">, context: ViewContext): SearchView {
  const { search } = context.archive.settings;
  const { chapters } = totalsOf(context);
  return {
    ...context.base(page.url, WORDS.search, { indexable: false }),
    kind: "search",
    heading: WORDS.search,
    fullText: search.fullText && chapters <= search.maxChapters,
  };
}

/** The reader's own library. */
export function libraryView(page: PlannedOf<"library">, context: ViewContext): LibraryView {
  const base = context.base(page.url, WORDS.library, { indexable: false });
  return { ...base, kind: "library", heading: WORDS.library };
}

/** The page for where there is no network. */
export function offlineView(page: PlannedOf<"offline">, context: ViewContext): OfflineView {
  const base = context.base(page.url, WORDS.offline, { indexable: false });
  return { ...base, kind: "offline", heading: WORDS.offline };
}

/** A page of plain text. */
export function textView(page: PlannedOf<"text">, context: ViewContext): TextView {
  const { site } = context;
  if (page.text === "not-found") {
    const content = `<p>${WORDS.notFoundText}</p>`;
    const base = context.base(page.url, WORDS.notFound, { indexable: false });
    return { ...base, kind: "text", heading: WORDS.notFound, content };
  }
  const base = context.base(page.url, WORDS.about, { description: site.tagline });
  return { ...base, kind: "text", heading: WORDS.about, content: site.about };
}
