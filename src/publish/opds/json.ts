import type { Words } from "../../../templates/words/index.ts";
import { plainText } from "../../read/render/index.ts";
import { displayTitle, type StoryHead } from "../../records/index.ts";
import { realDate } from "../dates.ts";
import { languageTag } from "../epub/document.ts";
import { storyMoment } from "../feeds/entry.ts";
import type { PublishSource } from "../source.ts";
import { nameUuid } from "../uuid.ts";
import { linksOf, type ShelfPage } from "./page.ts";
import { SHELF_SIZE } from "./shelves.ts";

const TYPE = "application/opds+json";

/** A page of the catalogue after OPDS 2.0 (drafts.opds.io/opds-2.0). */
export function jsonPage(page: ShelfPage, source: PublishSource, w: Words): string {
  const { shelf } = page;
  const links = linksOf(page, source, "json");
  const rels = ["self", "start", "up", "first", "last", "previous", "next"] as const;
  const total = Math.max(shelf.stories.length, shelf.directions.length);
  const navigation = page.directions.map(({ title, folder, count }) => ({
    title,
    href: links.to(folder),
    type: TYPE,
    ...(folder === "recent/" && { rel: "http://opds-spec.org/sort/new" }),
    ...(count !== null && { properties: { numberOfItems: count } }),
  }));
  return JSON.stringify({
    metadata: {
      title: shelf.title,
      modified: page.updated,
      numberOfItems: total,
      itemsPerPage: SHELF_SIZE,
      currentPage: page.page,
    },
    links: rels.flatMap((rel) => (links[rel] === null ? [] : [{ rel, href: links[rel], type: TYPE }])),
    ...(navigation.length > 0
      ? { navigation }
      : { publications: page.stories.map((head) => publication(head, source, w)) }),
  });
}

function publication(head: StoryHead, { urls, archive }: PublishSource, w: Words) {
  const page = urls.absolute(urls.story(head.slug).url);
  const file = (extension: string) => urls.absolute(urls.storyFile(head.slug, extension).url);
  const published = realDate(head.publishedAt);
  const subjects = [...head.fandoms, ...head.relationships, ...head.characters, ...head.additionalTags];
  return {
    metadata: {
      "@type": "http://schema.org/Book",
      identifier: `urn:uuid:${nameUuid(page)}`,
      title: displayTitle(head) || "·",
      ...(head.creators.length > 0 && { author: head.creators.map((name) => ({ name })) }),
      language: languageTag(head.language),
      publisher: { name: archive.settings.name },
      modified: storyMoment(head),
      ...(published?.length === 10 && { published }),
      ...(head.summary !== null && { description: `${plainText(head.summary)}\n\n${head.rating}` }),
      ...(subjects.length > 0 && { subject: subjects.map((name) => ({ name })) }),
      ...(head.series.length > 0 && {
        belongsTo: {
          series: head.series.map(({ name, position }) => ({ name, ...(position !== null && { position }) })),
        },
      }),
    },
    links: [
      {
        rel: "self",
        href: urls.absolute(urls.catalogue(`stories/${head.slug}.json`).url),
        type: "application/opds-publication+json",
      },
      { rel: "alternate", href: page, type: "text/html", title: w.aboutStory },
      {
        rel: "http://opds-spec.org/acquisition/open-access",
        href: file("epub"),
        type: "application/epub+zip",
      },
    ],
    images: [
      { href: file("png"), type: "image/png" },
      { href: file("svg"), type: "image/svg+xml" },
    ],
  };
}

/** One story as a document of its own, which each publication must name. */
export const publicationJson = (head: StoryHead, source: PublishSource, w: Words): string =>
  JSON.stringify(publication(head, source, w));
