import type { Chapter, Picture, Story, StoryFields } from "../../records/index.ts";
import { archiveWarningOf } from "../input/index.ts";
import { type FileParts, renderField } from "./parts.ts";

/** What is known of a story beside its parts. */
export interface StoryFacts {
  slug: string;
  /** The archive's language, for a story that names none. */
  language: string;
  /** Front matter of the story's file or folder. */
  fields: Partial<StoryFields>;
  source: Story["source"];
  spans: Story["spans"];
  pictures: Picture[];
  /** Whether the text itself says at its end that more is to come. */
  isToBeContinued: boolean;
}

/** Puts a story's record together: front matter first, then what the text says, then the defaults. */
export function storyOf(
  facts: StoryFacts,
  head: FileParts["head"],
  found: Partial<StoryFields>,
  chapters: Chapter[],
): Story {
  const fields = { ...found, ...facts.fields };
  const status = fields.status ?? (facts.isToBeContinued ? "in-progress" : "complete");
  const own = (field: "summary" | "notes" | "endNotes" | "disclaimer" | "epigraph", prefix: string) =>
    renderField(facts.fields[field], prefix) ?? head[field] ?? renderField(found[field], prefix);
  return {
    slug: facts.slug,
    title: fields.title ?? null,
    creators: fields.creators ?? [],
    summary: own("summary", "summary-"),
    notes: own("notes", "notes-"),
    endNotes: own("endNotes", "endnotes-"),
    disclaimer: own("disclaimer", "disclaimer-"),
    epigraph: own("epigraph", "epigraph-"),
    rating: fields.rating ?? "Not Rated",
    archiveWarnings: fields.archiveWarnings ?? [],
    categories: fields.categories ?? [],
    fandoms: fields.fandoms ?? [],
    relationships: fields.relationships ?? [],
    characters: fields.characters ?? [],
    additionalTags: tagsOf(fields, chapters.length),
    language: fields.language ?? facts.language,
    series: fields.series ?? [],
    status,
    expectedChapters: fields.expectedChapters ?? (status === "complete" ? chapters.length : null),
    publishedAt: fields.publishedAt ?? null,
    updatedAt: fields.updatedAt ?? null,
    words: chapters.reduce((sum, { words }) => sum + words, 0),
    origin: fields.origin ?? null,
    relatedWorks: fields.relatedWorks ?? [],
    featured: fields.featured ?? false,
    ...(facts.pictures.length > 0 && { pictures: facts.pictures }),
    chapters: chapters.length === 1 ? chapters.map((only) => withWarnings(only, fields)) : chapters,
    source: facts.source,
    spans: facts.spans,
  };
}

/** Content warnings of a story of many chapters are tags of the whole; of a one-shot, its chapter's own. */
function tagsOf(fields: Partial<StoryFields>, chapters: number): string[] {
  const tags = fields.additionalTags ?? [];
  if (chapters === 1) return tags;
  const isTag = (warning: string) => archiveWarningOf(warning) === null && !tags.includes(warning);
  return [...tags, ...(fields.warnings ?? []).filter(isTag)];
}

function withWarnings(chapter: Chapter, { warnings }: Partial<StoryFields>): Chapter {
  return chapter.warnings.length > 0 || warnings === undefined ? chapter : { ...chapter, warnings };
}

/** A chapter file's front matter over what its text says. */
export function withChapterFields(chapter: Chapter, fields: Partial<StoryFields>): Chapter {
  const prefix = `c${chapter.position}-`;
  return {
    ...chapter,
    number: fields.number ?? chapter.number,
    label: fields.label ?? chapter.label,
    title: fields.title ?? chapter.title,
    summary: renderField(fields.summary, `${prefix}summary-`) ?? chapter.summary,
    notes: renderField(fields.notes, `${prefix}notes-`) ?? chapter.notes,
    endNotes: renderField(fields.endNotes, `${prefix}endnotes-`) ?? chapter.endNotes,
    warnings: fields.warnings ?? chapter.warnings,
    epigraph: renderField(fields.epigraph, `${prefix}epigraph-`) ?? chapter.epigraph,
    language: fields.language ?? chapter.language,
    publishedAt: fields.publishedAt ?? chapter.publishedAt,
  };
}
