import type { TagKind } from "../../records/index.ts";
import { byLetter, ENTRIES_PER_PAGE } from "../directories.ts";
import { pageOf, pagesFor, storiesOf, storiesOnPage } from "../lists.ts";
import type { ListRef, PlannedOf } from "../page.ts";
import type { CountedLink, IndexView, Link, ListView, Pagination, SeriesView } from "../views.ts";
import { HEADINGS, WORDS } from "../words.ts";
import { creatorLinks, tagLink } from "./blurb.ts";
import type { ViewContext } from "./context.ts";
import { seriesDownloads } from "./downloads.ts";
import { feedsOf, hasFeed } from "./feeds.ts";

/** Where page `page` is in a list of `total` things, `size` of them a page. */
function paginationOf(
  place: { page: number; total: number; size: number },
  context: ViewContext,
  urlOf: (page: number) => string,
): Pagination {
  const { page, total, size } = place;
  const urls = context.listUrls(pagesFor(total, size), urlOf);
  return {
    page,
    pages: urls.length,
    total,
    previous: urls[page - 2] ?? null,
    next: urls[page] ?? null,
    urls,
  };
}

/** What all pages of a list show beside its stories. */
export interface ListFrame {
  heading: string;
  parents: Link[];
  children: CountedLink[];
  /** Stories in the whole list. */
  total: number;
}

/** What a list of stories is called, how long it is, and the tags around it. */
export function listFrame(list: ListRef, context: ViewContext): ListFrame {
  const { lookup, urls } = context;
  const total = storiesOf(list, lookup).length;
  const none = { parents: [], children: [], total };
  if (list.kind === "stories" || list.kind === "recent") return { heading: WORDS[list.kind], ...none };
  if (list.kind === "creators") return { heading: lookup.creatorsBySlug.get(list.slug)?.name ?? "", ...none };
  const kind: TagKind = list.kind;
  const tag = lookup.tagBySlug(kind, list.slug);
  const children = tag.children.map((name) => {
    const child = lookup.tag(kind, name);
    return { name, url: urls.list({ kind, slug: child.slug }).url, count: child.stories.length };
  });
  const parents = tag.parents.map((name) => tagLink(kind, name, context));
  return { heading: tag.name, parents, children, total };
}

/** A paged list of stories. */
export function listView(page: PlannedOf<"list">, context: ViewContext): ListView {
  const { list } = page;
  const { total, ...head } = listFrame(list, context);
  const base = context.base(page.url, WORDS.page(head.heading, page.page));
  const index =
    list.kind === "stories" || list.kind === "recent"
      ? []
      : [{ name: HEADINGS[list.kind], url: context.urls.index(list.kind).url }];
  return {
    ...base,
    ...head,
    kind: "list",
    feeds: hasFeed(list)
      ? feedsOf(context, { name: head.heading, place: context.urls.listFeed(list) })
      : feedsOf(context),
    breadcrumbs: [...base.breadcrumbs, ...index],
    listKind: list.kind,
    intro: "",
    blurbs: storiesOnPage(page, context.lookup).map((slug) => context.blurb(slug)),
    pagination: paginationOf(
      { page: page.page, total, size: context.archive.settings.storiesPerPage },
      context,
      (n) => context.urls.list(list, n).url,
    ),
  };
}

/** One page of a directory of names. */
export function indexView(page: PlannedOf<"index">, context: ViewContext): IndexView {
  const entries = context.entries(page.index);
  const heading = HEADINGS[page.index];
  return {
    ...context.base(page.url, WORDS.page(heading, page.page)),
    kind: "index",
    indexKind: page.index,
    heading,
    intro: "",
    groups: byLetter(page.index, pageOf(entries, page.page, ENTRIES_PER_PAGE)),
    pagination: paginationOf(
      { page: page.page, total: entries.length, size: ENTRIES_PER_PAGE },
      context,
      (n) => context.urls.index(page.index, n).url,
    ),
  };
}

/** One series, in reading order. */
export function seriesView(page: PlannedOf<"series">, context: ViewContext): SeriesView {
  const series = context.lookup.seriesBySlug.get(page.series);
  if (!series) throw new Error(`${page.output}: there is no such series`);
  const base = context.base(page.url, WORDS.by(series.name, series.creators));
  return {
    ...base,
    kind: "series",
    breadcrumbs: [...base.breadcrumbs, { name: HEADINGS.series, url: context.site.urls.series }],
    name: series.name,
    creators: creatorLinks(series.creators, context),
    words: series.words,
    downloads: seriesDownloads(series.slug, context),
    feeds: feedsOf(context, { name: series.name, place: context.urls.seriesFeed(series.slug) }),
    entries: series.stories.map((slug) => {
      const blurb = context.blurb(slug);
      return { position: blurb.series.find(({ name }) => name === series.name)?.position ?? null, blurb };
    }),
  };
}
