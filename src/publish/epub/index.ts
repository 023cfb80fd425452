import fs from "node:fs";
import { coverFile } from "../../../templates/components/cover.ts";
import { wordsFor } from "../../../templates/words/index.ts";
import { plainText } from "../../read/render/index.ts";
import { displayTitle, type Series, type StoryHead } from "../../records/index.ts";
import { latest, momentOf } from "../dates.ts";
import { digestOf, storyDigest } from "../digest.ts";
import { coverPng } from "../drawing/cover.ts";
import { bytesOf } from "../pictures.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { xmlText } from "../xml.ts";
import type { BookSource, BookStory } from "./book.ts";
import { epubBytes } from "./write.ts";
import { BOOK_PICTURE } from "./xhtml/repair.ts";

export { epubBytes } from "./write.ts";

const siteOf = ({ urls, archive: { settings } }: PublishSource) => [
  urls.address,
  settings.name,
  settings.language,
];

/** Changes with the story's EPUB. */
export const storyBookInputs = (head: StoryHead, source: PublishSource): string =>
  digestOf([siteOf(source), storyDigest(head)]);

/** A story's EPUB, as bytes. */
export const storyBytes = (head: StoryHead, source: PublishSource): Uint8Array =>
  epubBytes(storyBook(head, source));

/** A story's EPUB. */
export function storyEpub(head: StoryHead, source: PublishSource): Publication {
  return {
    path: source.urls.storyFile(head.slug, "epub").output,
    inputs: storyBookInputs(head, source),
    what: "downloads",
    write: (out) => fs.writeFileSync(out, storyBytes(head, source)),
  };
}

/** A series' EPUB. */
export function seriesEpub(series: Series, source: PublishSource): Publication {
  const heads = series.stories.map((slug) => source.archive.stories.get(slug) as StoryHead);
  return {
    path: source.urls.seriesFile(series.slug, "epub").output,
    inputs: digestOf([siteOf(source), series, heads.map(storyDigest)]),
    what: "downloads",
    write: (out) => fs.writeFileSync(out, epubBytes(seriesBook(series, heads, source))),
  };
}

/** A story as a book. */
export function storyBook(head: StoryHead, source: PublishSource): BookSource {
  const { urls } = source;
  const title = displayTitle(head);
  return {
    ...common(source),
    title,
    creators: head.creators,
    language: head.language,
    description: head.summary === null ? null : plainText(head.summary),
    subjects: subjectsOf([head]),
    collections: head.series,
    published: head.publishedAt,
    modified: momentOf(head.updatedAt, head.publishedAt),
    rights: head.origin?.permission ?? null,
    url: urls.absolute(urls.story(head.slug).url),
    cover: coverOf(head.slug, head.fandoms, title),
    isSeries: false,
    stories: [bookStory(head, source)],
    pictures: picturesOf([head], source),
  };
}

/** A series as one book, its stories as parts in reading order. */
export function seriesBook(series: Series, heads: StoryHead[], source: PublishSource): BookSource {
  const { urls } = source;
  const first = heads[0];
  const dates = heads.map(({ publishedAt }) => publishedAt).filter((date) => date !== null);
  return {
    ...common(source),
    title: series.name,
    creators: series.creators,
    language: first?.language ?? source.archive.settings.language,
    description: null,
    subjects: subjectsOf(heads),
    collections: [{ name: series.name, position: null }],
    published: dates.sort()[0] ?? null,
    modified: latest(heads.map((head) => momentOf(head.updatedAt, head.publishedAt))),
    rights: null,
    url: urls.absolute(urls.series(series.slug).url),
    cover: coverOf(series.slug, first?.fandoms ?? [], series.name),
    isSeries: true,
    stories: heads.map((head) => bookStory(head, source)),
    pictures: picturesOf(heads, source),
  };
}

const common = ({ archive: { settings } }: PublishSource) => ({
  publisher: settings.name,
  words: wordsFor(settings.language),
});

/** What a cover is drawn from: the same as on the site. */
export const coverSeedOf = (slug: string, fandoms: string[]): string => `${slug}\n${fandoms[0] ?? ""}`;

const coverOf = (slug: string, fandoms: string[], title: string) => {
  const seed = coverSeedOf(slug, fandoms);
  return { drawing: coverFile(seed, xmlText(title)), picture: coverPng(seed) };
};

function subjectsOf(heads: StoryHead[]): string[] {
  const kinds = ["fandoms", "relationships", "characters", "additionalTags"] as const;
  return [...new Set(kinds.flatMap((kind) => heads.flatMap((head) => head[kind])))];
}

function picturesOf(heads: StoryHead[], { pictureAt }: PublishSource): BookSource["pictures"] {
  const all = heads.flatMap(({ pictures }) => pictures ?? []).filter(({ name }) => BOOK_PICTURE.test(name));
  const byName = new Map(all.map((each) => [each.name, each]));
  return [...byName.values()].map((each) => ({ name: each.name, bytes: bytesOf(each, pictureAt) }));
}

function bookStory(head: StoryHead, { urls, chaptersOf }: PublishSource): BookStory {
  return { head, chapters: chaptersOf(head), url: urls.absolute(urls.story(head.slug).url) };
}
