import { z } from "zod";
import { DateText, LanguageTag } from "./fields.ts";
import { OriginSchema, RelatedWorkSchema, SeriesPlaceSchema } from "./story.ts";
import { ARCHIVE_WARNINGS, CATEGORIES, RATINGS, STATUSES } from "./vocabulary.ts";

/**
 * What a maintainer may set at the head of a story or chapter file, after aliases and spellings are resolved.
 * Rich fields (summary, notes, endNotes, disclaimer, epigraph) are Markdown source here, not yet HTML.
 */
export const FrontMatterSchema = z.strictObject({
  title: z.string().describe("The story's title; in a chapter file, the chapter's."),
  slug: z
    .string()
    .describe("The story's part of its address: /stories/<slug>/. Small letters, digits, hyphens."),
  creators: z.array(z.string()).describe("Who wrote it: one name, or a list."),
  summary: z.string().describe("What readers see in lists. Markdown."),
  notes: z.string().describe("The author's notes before the story. Markdown."),
  endNotes: z.string().describe("The author's notes after the story. Markdown."),
  disclaimer: z.string().describe("The disclaimer. Markdown."),
  epigraph: z.string().describe("A quotation set before the prose. Markdown."),
  rating: z.enum(RATINGS).describe("AO3's ratings; also T, PG-13, K+, NC-17 …"),
  archiveWarnings: z.array(z.enum(ARCHIVE_WARNINGS)).describe("AO3's six archive warnings."),
  categories: z.array(z.enum(CATEGORIES)).describe("Kinds of relationship; also Gen, Het, Slash, Femslash."),
  fandoms: z.array(z.string()).describe("The fandoms, one or a list."),
  relationships: z.array(z.string()).describe("The relationships: Sherlock Holmes/John Watson."),
  characters: z.array(z.string()).describe("The characters."),
  additionalTags: z.array(z.string()).describe("All other tags."),
  language: LanguageTag.describe("The language: English, Deutsch, or a code like pt-BR."),
  series: z.array(SeriesPlaceSchema).describe("The series and the story's place in it: The Long Road #2."),
  status: z.enum(STATUSES).describe("Whether the story is finished."),
  expectedChapters: z
    .int()
    .positive()
    .nullable()
    .describe("How many chapters there will be; ? where unknown."),
  publishedAt: DateText.describe("When it was first published: 2009, 2009-07 or 2009-07-14."),
  updatedAt: DateText.describe("When it was last changed."),
  origin: OriginSchema.describe("Where it was first published, and by what right it is here."),
  relatedWorks: z
    .array(RelatedWorkSchema)
    .describe("Works it was inspired by, translates, remixes or reads aloud."),
  featured: z.boolean().describe("Whether the home page may show it among the chosen stories."),
  number: z.number().describe("In a chapter file: the chapter's number, where the author's differs: 2.5."),
  label: z.string().describe("In a chapter file: what the division is called: Chapter, Part, Prologue."),
  warnings: z.array(z.string()).describe("In a chapter file: content warnings of this chapter alone."),
});

/** Every field that front matter or a keyed header can set. */
export type StoryFields = z.infer<typeof FrontMatterSchema>;
export type FieldName = keyof StoryFields;
