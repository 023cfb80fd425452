import { z } from "zod";
import { withPictures } from "../../plan/index.ts";
import { ChapterSchema, displayTitle, type StoryHead, StorySchema } from "../../records/index.ts";
import { digestOf, storyDigest } from "../digest.ts";
import { fileOf } from "../file.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";

/** Grows by one when something a program may rely on goes or changes its meaning; not for what is added. */
export const DATA_VERSION = 1;

const Addressed = { url: z.url() };

/** One story: its record, without where its text stood in the file, and with its address. */
export const StoryDataSchema = z.looseObject({
  version: z.literal(DATA_VERSION),
  ...Addressed,
  ...StorySchema.omit({ spans: true, source: true, pictures: true }).shape,
  chapters: z.array(z.looseObject({ ...Addressed, ...ChapterSchema.shape })),
});

/** The archive: every story's record without notes and chapters, newest first. */
export const ArchiveDataSchema = z.looseObject({
  version: z.literal(DATA_VERSION),
  ...Addressed,
  name: z.string(),
  tagline: z.string(),
  language: z.string(),
  stories: z.array(
    z.looseObject({
      ...Addressed,
      /** Address of its own data. */
      data: z.url(),
      displayTitle: z.string(),
      chapterCount: z.int(),
      ...StorySchema.omit({
        spans: true,
        source: true,
        pictures: true,
        chapters: true,
        notes: true,
        endNotes: true,
        disclaimer: true,
        epigraph: true,
      }).shape,
    }),
  ),
});

/** The records as JSON for other programs, with their schemas; documented in docs/data.md. */
export function* dataPublications(source: PublishSource): Generator<Publication> {
  const { archive, urls } = source;
  if (!archive.settings.api) return;
  const { name, tagline, language } = archive.settings;
  const heads = archive.recent.map((slug) => archive.stories.get(slug) as StoryHead);
  const site = [urls.address, name, tagline, language];
  yield fileOf(urls.api("archive.json").output, "data", digestOf([site, heads.map(storyDigest)]), () =>
    JSON.stringify(archiveData(heads, source)),
  );
  for (const head of heads) {
    const { output } = urls.api(`stories/${head.slug}.json`);
    yield fileOf(output, "data", digestOf([urls.address, storyDigest(head)]), () =>
      JSON.stringify(storyData(head, source)),
    );
  }
  for (const [file, schema] of [
    ["story", StoryDataSchema],
    ["archive", ArchiveDataSchema],
  ] as const) {
    const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    yield fileOf(urls.api(`${file}.schema.json`).output, "data", digestOf(text), () => text);
  }
}

/** One story's data. */
export function storyData(head: StoryHead, { urls, chaptersOf }: PublishSource) {
  const { source: _file, pictures: _pictures, ...record } = head;
  return {
    version: DATA_VERSION,
    url: urls.absolute(urls.story(head.slug).url),
    ...record,
    // In one order of names, wherever the prose comes from.
    chapters: chaptersOf(head).map(({ content, ...chapter }) => ({
      url: urls.absolute(urls.chapter(head.slug, chapter.position).url),
      ...chapter,
      content: withPictures(content, (name) => urls.absolute(urls.picture(head.slug, name).url)),
    })),
  };
}

/** The archive's data. */
export function archiveData(heads: StoryHead[], { archive, urls }: PublishSource) {
  const { name, tagline, language } = archive.settings;
  const stories = heads.map((head) => {
    const {
      source: _file,
      pictures: _pictures,
      chapters,
      notes: _n,
      endNotes: _e,
      disclaimer: _d,
      epigraph: _p,
      ...record
    } = head;
    return {
      url: urls.absolute(urls.story(head.slug).url),
      data: urls.absolute(urls.api(`stories/${head.slug}.json`).url),
      displayTitle: displayTitle(head),
      chapterCount: chapters.length,
      ...record,
    };
  });
  return { version: DATA_VERSION, url: urls.address, name, tagline, language, stories };
}
