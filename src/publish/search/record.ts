import { type Shown, withShown } from "../../../templates/scripts/lib/search/shown.ts";
import { spaced } from "../../../templates/scripts/lib/search/spaced.ts";
import { plainText } from "../../read/render/index.ts";
import type { Chapter, StoryHead } from "../../records/index.ts";

/** What Pagefind is told of one page: the fields of its `addCustomRecord`. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A story as the search sees it: its record and the words and addresses the pages show for it. */
export interface SearchStory {
  head: StoryHead;
  title: string;
  url: string;
  /** Whether the reader is asked before its text is shown. */
  needsConsent: boolean;
}

/** A chapter as the search sees it. */
export interface SearchChapter {
  chapter: Pick<Chapter, "content" | "language" | "position">;
  heading: string;
  url: string;
}

/**
 * One index holds every language: Pagefind would otherwise show a reader only the stories in the language of
 * the page they search from.
 */
const LANGUAGE = "en";

/** What results can be narrowed by, under the names the finder has for them. */
function filtersOf({ head }: SearchStory): Record<string, string[]> {
  return {
    fandoms: head.fandoms,
    relationships: head.relationships,
    characters: head.characters,
    additionalTags: head.additionalTags,
    archiveWarnings: head.archiveWarnings,
    categories: head.categories,
    rating: [head.rating],
    status: [head.status],
    language: [head.language],
    creators: head.creators,
  };
}

function shownOf({ head, title, needsConsent }: SearchStory, heading: string | null): Shown {
  return {
    title,
    creators: head.creators,
    fandoms: head.fandoms,
    rating: head.rating,
    language: head.language,
    status: head.status,
    words: head.words,
    chapters: [head.chapters.length, head.expectedChapters],
    updated: head.updatedAt ?? head.publishedAt,
    tags: [...head.archiveWarnings, ...head.relationships, ...head.characters, ...head.additionalTags],
    consent: needsConsent,
    heading,
  };
}

/** A story found by what its blurb says: title, creators, tags and summary; its title counts most. */
export function storyRecord(story: SearchStory): SearchRecord {
  const { head } = story;
  const parts = [
    story.title,
    ...head.creators,
    ...head.fandoms,
    ...head.relationships,
    ...head.characters,
    ...head.additionalTags,
    ...head.series.map((place) => place.name),
    head.summary === null ? "" : plainText(head.summary),
  ];
  return {
    url: withShown(story.url, shownOf(story, null)),
    content: spaced(parts.filter((part) => part !== "").join(". ")),
    language: LANGUAGE,
    meta: { title: spaced(story.title) },
    filters: filtersOf(story),
  };
}

/** A chapter found by its prose, and by its heading where that is not its story's title. */
export function chapterRecord(story: SearchStory, { chapter, heading, url }: SearchChapter): SearchRecord {
  return {
    url: withShown(url, shownOf(story, heading)),
    content: spaced(plainText(chapter.content)),
    language: LANGUAGE,
    meta: heading === story.title ? {} : { title: spaced(heading) },
    filters: filtersOf(story),
  };
}
