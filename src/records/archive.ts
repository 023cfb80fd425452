import type { Settings } from "./settings.ts";
import type { StoryHead } from "./story.ts";
import type { TagKind } from "./vocabulary.ts";

/** One tag after synonyms are merged, with the stories it finds. */
export interface Tag {
  kind: TagKind;
  /** The spelling to show. */
  name: string;
  /** Its part of the URL: unique within its kind. */
  slug: string;
  /** Slugs of its stories (children's included), newest first. */
  stories: string[];
  /** Names of wider tags of the same kind. */
  parents: string[];
  /** Names of narrower tags of the same kind. */
  children: string[];
}

/** One creator and their stories, newest first. */
export interface Creator {
  name: string;
  slug: string;
  stories: string[];
}

/** One series, its stories in reading order. */
export interface Series {
  name: string;
  slug: string;
  creators: string[];
  stories: string[];
  words: number;
}

/** The whole archive, derived from its stories and settings alone. */
export interface Archive {
  settings: Settings;
  /** Every story by slug. */
  stories: Map<string, StoryHead>;
  /** Every slug, newest first (updatedAt, then publishedAt, then title). */
  recent: string[];
  /** Every slug by title, in the archive's language's order. */
  titles: string[];
  creators: Creator[];
  series: Series[];
  tags: Record<TagKind, Tag[]>;
}
