import { type Archive, displayTitle, type Moved, type MovedStory } from "../../records/index.ts";
import type { PagePlace, PlannedOf, PlannedPage } from "../page.ts";
import { hasEntire } from "../pages.ts";
import type { Urls } from "../urls.ts";

type MovedPage = PlannedOf<"moved">;

/**
 * A page for every address that is no longer what it was: it sends readers on, or says that there is nothing.
 * @param shared pages that are not one story's own; an address that one of them, or a story, has is theirs.
 */
export function* movedPages(
  archive: Archive,
  urls: Urls,
  { stories, lists }: Moved,
  shared: PlannedPage[],
): Generator<MovedPage> {
  const taken = new Set(shared.map(({ output }) => output));
  const all = function* () {
    for (const [slug, former] of Object.entries(stories)) yield* formerPages(archive, urls, slug, former);
    for (const [path, { pages: count }] of Object.entries(lists)) yield* listPages(urls, path, count, taken);
  };
  for (const page of all()) if (!taken.has(page.output)) yield page;
}

function* formerPages(
  archive: Archive,
  urls: Urls,
  slug: string,
  { to, chapters, entire }: MovedStory,
): Generator<MovedPage> {
  const head = to === null ? undefined : archive.stories.get(to);
  const name = head ? displayTitle(head) : "";
  const moved = (place: PagePlace, target: PagePlace | undefined): MovedPage => ({
    kind: "moved",
    was: "story",
    ...place,
    target: head ? { name, url: (target ?? urls.story(head.slug)).url } : null,
  });
  const own = archive.stories.get(slug)?.chapters.length ?? 0;
  if (own === 0) yield moved(urls.story(slug), undefined);
  for (let position = own + 1; position <= chapters; position++) {
    const isThere = head !== undefined && position <= head.chapters.length;
    yield moved(urls.chapter(slug, position), isThere ? urls.chapter(head.slug, position) : undefined);
  }
  if (!entire || hasEntire(archive, slug)) return;
  yield moved(urls.entire(slug), head && hasEntire(archive, head.slug) ? urls.entire(head.slug) : undefined);
}

/** A list's later pages lead to its first; a list that is gone, to the directory it stood in. */
function* listPages(urls: Urls, path: string, count: number, taken: Set<string>): Generator<MovedPage> {
  const first = urls.paged(path, 1);
  const above = urls.paged(path.replace(/\/.*$/, ""), 1);
  const target = [first, above].find(({ output }) => taken.has(output));
  for (let page = 1; page <= count; page++) {
    const link = target ? { name: "", url: target.url } : null;
    yield { kind: "moved", was: "list", ...urls.paged(path, page), target: link };
  }
}
