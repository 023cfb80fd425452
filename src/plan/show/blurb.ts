import { displayTitle, type StoryHead, type TagKind } from "../../records/index.ts";
import { needsConsent } from "../consent.ts";
import type { Blurb, Link, SeriesNav, StoryCard } from "../views.ts";
import type { ViewContext } from "./context.ts";

/** A tag as a link to its list. */
export function tagLink(kind: TagKind, name: string, { links, lookup, urls }: ViewContext): Link {
  return links.of(kind, name, () => urls.list({ kind, slug: lookup.tag(kind, name).slug }).url);
}

/** Creators as links to their lists. */
export function creatorLinks(names: string[], { links, lookup, urls }: ViewContext): Link[] {
  const slugOf = (name: string) => lookup.creators.get(name)?.slug ?? "";
  return names.map((name) =>
    links.of("creators", name, () => urls.list({ kind: "creators", slug: slugOf(name) }).url),
  );
}

function seriesNav(head: StoryHead, { lookup, urls }: ViewContext): SeriesNav[] {
  const neighbour = (slug: string | undefined): Link | null =>
    slug === undefined ? null : { name: displayTitle(lookup.story(slug)), url: urls.story(slug).url };
  return head.series.flatMap(({ name, position }) => {
    const series = lookup.series.get(name);
    if (!series) return [];
    const at = lookup.placeIn(series, head.slug);
    return {
      name,
      url: urls.series(series.slug).url,
      position,
      total: series.stories.length,
      wordsAhead: series.stories.slice(at + 1).reduce((sum, slug) => sum + lookup.story(slug).words, 0),
      previous: neighbour(series.stories[at - 1]),
      next: neighbour(series.stories[at + 1]),
    };
  });
}

/** A story as a list shows it. */
export function blurbOf(head: StoryHead, context: ViewContext): Blurb {
  const tags = (kind: Exclude<TagKind, "rating">) => head[kind].map((name) => tagLink(kind, name, context));
  return {
    slug: head.slug,
    url: context.urls.story(head.slug).url,
    title: displayTitle(head),
    creators: creatorLinks(head.creators, context),
    fandoms: tags("fandoms"),
    relationships: tags("relationships"),
    characters: tags("characters"),
    additionalTags: tags("additionalTags"),
    rating: tagLink("rating", head.rating, context),
    archiveWarnings: tags("archiveWarnings"),
    categories: tags("categories"),
    series: seriesNav(head, context),
    summary: head.summary,
    language: head.language,
    status: head.status,
    words: head.words,
    chapters: head.chapters.length,
    expectedChapters: head.expectedChapters,
    publishedAt: head.publishedAt,
    updatedAt: head.updatedAt,
    needsConsent: needsConsent(head.rating, context.archive.settings.consentRating),
  };
}

/** The part of a blurb that a card shows. */
export function cardOf(blurb: Blurb): StoryCard {
  const { slug, url, title, creators, fandoms, relationships, characters } = blurb;
  const { additionalTags, archiveWarnings, rating, language } = blurb;
  const links = { creators, fandoms, relationships, characters, additionalTags, archiveWarnings, rating };
  return { slug, url, title, ...links, language };
}
