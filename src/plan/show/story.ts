import type { StoryHead } from "../../records/index.ts";
import type { PlannedOf } from "../page.ts";
import { hasEntire } from "../pages.ts";
import type { ChapterView, EntireView, Link, PageBase, StoryView } from "../views.ts";
import { WORDS } from "../words.ts";
import type { ViewContext } from "./context.ts";
import { storyDownloads } from "./downloads.ts";
import { feedsOf } from "./feeds.ts";

/** The foot of a story's own pages: `title` of the page, and the links that lead to it below the story. */
function storyBase(
  url: string,
  title: string,
  head: StoryHead,
  context: ViewContext,
  below: Link[],
): PageBase {
  const base = context.base(url, title);
  const { searchEngines } = context.archive.settings;
  const { site } = context;
  const fandom = context.blurb(head.slug).fandoms[0];
  const up = fandom ?? { name: WORDS.stories, url: site.urls.stories };
  return {
    ...base,
    description: context.ownParts(head.slug).description,
    language: head.language,
    indexable: base.indexable && !(searchEngines === "by-rating" && context.blurb(head.slug).needsConsent),
    breadcrumbs: [...base.breadcrumbs, up, ...below],
    feeds: feedsOf(context, {
      name: context.blurb(head.slug).title,
      place: context.urls.storyFeed(head.slug),
    }),
  };
}

const entireUrl = (slug: string, { archive, urls }: ViewContext) =>
  hasEntire(archive, slug) ? urls.entire(slug).url : null;

/** A story's own page: everything about it but the prose. */
export function storyView(page: PlannedOf<"story">, context: ViewContext): StoryView {
  const story = context.lookup.story(page.story);
  const blurb = context.blurb(page.story);
  const title = WORDS.by(blurb.title, story.creators);
  return {
    ...storyBase(page.url, title, story, context, []),
    kind: "story",
    blurb,
    story,
    chapters: context.ownParts(page.story).chapters,
    entireUrl: entireUrl(page.story, context),
    downloads: storyDownloads(page.story, context),
    similar: context.similar(page.story),
  };
}

/** One chapter to read. */
export function chapterView(page: PlannedOf<"chapter">, context: ViewContext): ChapterView {
  const story = context.lookup.story(page.story);
  const blurb = context.blurb(page.story);
  const chapters = context.ownParts(page.story).chapters;
  const at = page.chapter - 1;
  const chapter = context.chapters(page.story)[at];
  const link = chapters[at];
  if (!chapter || !link) throw new Error(`${page.output}: the story has no chapter ${page.chapter}`);
  const title =
    chapters.length === 1 ? WORDS.by(blurb.title, story.creators) : `${link.heading} · ${blurb.title}`;
  const up = { name: blurb.title, url: blurb.url };
  return {
    ...storyBase(page.url, title, story, context, [up]),
    kind: "chapter",
    language: chapter.language ?? story.language,
    blurb,
    story,
    chapter,
    heading: link.heading,
    chapters,
    previous: chapters[at - 1] ?? null,
    next: chapters[at + 1] ?? null,
    entireUrl: entireUrl(page.story, context),
  };
}

/** A whole story on one page. */
export function entireView(page: PlannedOf<"entire">, context: ViewContext): EntireView {
  const head = context.lookup.story(page.story);
  const blurb = context.blurb(page.story);
  const up = { name: blurb.title, url: blurb.url };
  const title = `${blurb.title} · ${WORDS.entire}`;
  return {
    ...storyBase(page.url, title, head, context, [up]),
    kind: "entire",
    canonical: context.urls.absolute(blurb.url),
    blurb,
    story: { ...head, chapters: context.chapters(page.story) },
    chapters: context.ownParts(page.story).chapters,
  };
}
