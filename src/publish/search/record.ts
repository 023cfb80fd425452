import { plainText } from "../../read/render/index.ts";
import type { Chapter, StoryHead } from "../../records/index.ts";
import { spaced } from "./spaced.ts";

/** What Pagefind is told of one page: the fields of its `addCustomRecord`. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** A story as the search sees it: its record and the words and addresses the pages show for it. */
export interface SearchStory {
  head: StoryHead;
  title: string;
  url: string;
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

function filtersOf({ head }: SearchStory): Record<string, string[]> {
  return {
    rating: [head.rating],
    fandom: head.fandoms,
    warning: head.archiveWarnings,
    category: head.categories,
    language: [head.language],
    status: [head.status],
  };
}

function sortOf({ head, title }: SearchStory): Record<string, string> {
  return {
    updated: head.updatedAt ?? head.publishedAt ?? "0000",
    words: String(head.words).padStart(9, "0"),
    title,
  };
}

const metaOf = ({ head, title }: SearchStory): Record<string, string> => ({
  title,
  creators: head.creators.join(", "),
  fandoms: head.fandoms.join(", "),
  rating: head.rating,
  words: String(head.words),
});

/** A story found by what its blurb says: title, creators, tags and summary. */
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
    url: story.url,
    content: spaced(parts.filter((part) => part !== "").join(". ")),
    language: LANGUAGE,
    meta: metaOf(story),
    filters: filtersOf(story),
    sort: sortOf(story),
  };
}

/** A chapter found by its prose. */
export function chapterRecord(story: SearchStory, { chapter, heading, url }: SearchChapter): SearchRecord {
  return {
    url,
    content: spaced(plainText(chapter.content)),
    language: LANGUAGE,
    meta: { ...metaOf(story), story: story.url, chapter: heading },
    filters: filtersOf(story),
    sort: sortOf(story),
  };
}
