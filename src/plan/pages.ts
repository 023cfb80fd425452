import { type Archive, TAG_KINDS } from "../records/index.ts";
import { ENTRIES_PER_PAGE } from "./directories.ts";
import { pagesFor, storiesOf } from "./lists.ts";
import { Lookup } from "./lookup.ts";
import type { IndexRef, ListRef, PlannedPage, StoryPage } from "./page.ts";
import { Urls } from "./urls.ts";

/** A story's own pages: of itself, of each of so many chapters, and maybe of all of it. */
export function* storyPages(
  story: string,
  { chapters, entire }: { chapters: number; entire: boolean },
  urls: Urls,
): Generator<StoryPage> {
  yield { kind: "story", story, ...urls.story(story) };
  for (let chapter = 1; chapter <= chapters; chapter++) {
    yield { kind: "chapter", story, chapter, ...urls.chapter(story, chapter) };
  }
  if (entire) yield { kind: "entire", story, ...urls.entire(story) };
}

/** Whether a story has a page that holds all of it: where it has more than one chapter, and the archive wants it. */
export function hasEntire(archive: Archive, story: string): boolean {
  return archive.settings.pages.entireStory && (archive.stories.get(story)?.chapters.length ?? 0) > 1;
}

function* listPages(list: ListRef, lookup: Lookup, urls: Urls): Generator<PlannedPage> {
  const pages = pagesFor(storiesOf(list, lookup).length, lookup.archive.settings.storiesPerPage);
  for (let page = 1; page <= pages; page++) yield { kind: "list", list, page, ...urls.list(list, page) };
}

function* indexPages(index: IndexRef, total: number, urls: Urls): Generator<PlannedPage> {
  const pages = pagesFor(total, ENTRIES_PER_PAGE);
  for (let page = 1; page <= pages; page++) yield { kind: "index", index, page, ...urls.index(index, page) };
}

/** Every page of the site, in a fixed order; a story's own pages stand together. */
export function* pagesOf(archive: Archive): Generator<PlannedPage> {
  const lookup = new Lookup(archive);
  const urls = new Urls(archive.settings.address);
  for (const [slug, { chapters }] of archive.stories) {
    yield* storyPages(slug, { chapters: chapters.length, entire: hasEntire(archive, slug) }, urls);
  }
  yield* sharedPages(lookup, urls);
}

/** Every page that is not one story's own, in a fixed order. */
export function* sharedPages(lookup: Lookup, urls: Urls): Generator<PlannedPage> {
  const { archive } = lookup;
  yield { kind: "home", ...urls.home() };
  yield* listPages({ kind: "stories", slug: "" }, lookup, urls);
  yield* listPages({ kind: "recent", slug: "" }, lookup, urls);
  yield* indexPages("titles", archive.titles.length, urls);
  yield* indexPages("creators", archive.creators.length, urls);
  for (const { slug } of archive.creators) yield* listPages({ kind: "creators", slug }, lookup, urls);
  for (const kind of TAG_KINDS) {
    yield* indexPages(kind, archive.tags[kind].length, urls);
    for (const { slug } of archive.tags[kind]) yield* listPages({ kind, slug }, lookup, urls);
  }
  yield* indexPages("series", archive.series.length, urls);
  for (const { slug } of archive.series) yield { kind: "series", series: slug, ...urls.series(slug) };
  yield { kind: "search", ...urls.search() };
  yield { kind: "library", ...urls.library() };
  if (archive.settings.offline) yield { kind: "offline", ...urls.offline() };
  yield { kind: "text", text: "about", ...urls.about() };
  yield { kind: "text", text: "not-found", ...urls.notFound() };
}
