import { z } from "zod";
import { ChapterSchema } from "./chapter.ts";
import { DateText, LanguageTag, RichText, WebAddress } from "./fields.ts";
import { PictureSchema } from "./picture.ts";
import { SpanSchema } from "./span.ts";
import { ARCHIVE_WARNINGS, CATEGORIES, FORMATS, RATINGS, STATUSES } from "./vocabulary.ts";

/** A place in a series: `{ name: "The Long Road", position: 2 }`; position null where the author gives none. */
export const SeriesPlaceSchema = z.strictObject({ name: z.string(), position: z.number().nullable() });

/** Where a story was first published, and by what right it is here. */
export const OriginSchema = z.strictObject({
  url: WebAddress.nullable(),
  /** The archive's name: "Fanlore Annex". */
  archive: z.string().nullable(),
  /** Licence or permission, in words. */
  permission: z.string().nullable(),
});

/** A work this one was made from: AO3's "inspired by" and "translation of". */
export const RelatedWorkSchema = z.strictObject({
  relation: z.enum(["inspired by", "translation of", "remix of", "podfic of"]),
  title: z.string(),
  creators: z.array(z.string()),
  url: WebAddress.nullable(),
});

/** Where the record came from. */
export const SourceSchema = z.strictObject({
  /** The story's file or folder, relative to the archive folder, with forward slashes. */
  path: z.string(),
  /** Every file read for it, in reading order. */
  files: z.array(z.string()),
  format: z.enum(FORMATS),
  /** The character encoding the bytes were read in: "utf-8", "windows-1252". */
  encoding: z.string(),
  /** Hex digest of the bytes of every file. */
  digest: z.string(),
});

/**
 * One story, as plain JSON: all that the rest of Fanlight may know of a story file. Field names are AO3's.
 */
export const StorySchema = z.strictObject({
  /** The story's part of its URL: unique in the archive, safe on every file system. */
  slug: z.string(),
  /** Null where the file names none; never invented (see displayTitle). */
  title: z.string().nullable(),
  /** Empty where the file names none. */
  creators: z.array(z.string()),
  summary: RichText.nullable(),
  /** The author's notes on the story as a whole, before it. */
  notes: RichText.nullable(),
  /** The author's notes on the story as a whole, after it. */
  endNotes: RichText.nullable(),
  disclaimer: RichText.nullable(),
  epigraph: RichText.nullable(),
  rating: z.enum(RATINGS),
  archiveWarnings: z.array(z.enum(ARCHIVE_WARNINGS)),
  categories: z.array(z.enum(CATEGORIES)),
  fandoms: z.array(z.string()),
  relationships: z.array(z.string()),
  characters: z.array(z.string()),
  additionalTags: z.array(z.string()),
  language: LanguageTag,
  series: z.array(SeriesPlaceSchema),
  status: z.enum(STATUSES),
  /** How many chapters there will be; null where unknown, shown as "5/?". */
  expectedChapters: z.int().positive().nullable(),
  publishedAt: DateText.nullable(),
  updatedAt: DateText.nullable(),
  /** The sum of its chapters' words. */
  words: z.int().nonnegative(),
  origin: OriginSchema.nullable(),
  relatedWorks: z.array(RelatedWorkSchema),
  /** Shown among the home page's chosen stories. */
  featured: z.boolean(),
  /** Pictures its text shows; left out where there are none. */
  pictures: z.array(PictureSchema).optional(),
  chapters: z.array(ChapterSchema).min(1),
  source: SourceSchema,
  /** Every character of the source, with its role; neighbouring blocks of one role are one span. */
  spans: z.array(SpanSchema),
});

export type Story = z.infer<typeof StorySchema>;
export type SeriesPlace = z.infer<typeof SeriesPlaceSchema>;
export type Origin = z.infer<typeof OriginSchema>;
export type RelatedWork = z.infer<typeof RelatedWorkSchema>;

/** A chapter without its prose: what lists and menus need. */
export type ChapterHead = Omit<import("./chapter.ts").Chapter, "content">;

/** A story without its prose and spans: what every list, and everything that looks at all stories, works from. */
export type StoryHead = Omit<Story, "chapters" | "spans"> & { chapters: ChapterHead[] };

/** The title to show: the story's own, or words made from its file name. */
export function displayTitle(story: Pick<Story, "title" | "source">): string {
  if (story.title !== null) return story.title;
  const name = story.source.path.split("/").at(-1) ?? "";
  return (
    name
      .replace(/\.[a-z]{2,5}$/i, "")
      .replace(/[-_]+/g, " ")
      .trim() || "Untitled"
  );
}

/** Takes the prose and the spans off a story. */
export function headOf(story: Story): StoryHead {
  const { chapters, spans: _spans, ...rest } = story;
  return { ...rest, chapters: chapters.map(({ content: _content, ...head }) => head) };
}
