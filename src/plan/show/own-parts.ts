import { plainText } from "../../read/render/index.ts";
import type { StoryHead } from "../../records/index.ts";
import { headingOf } from "../headings.ts";
import type { Urls } from "../urls.ts";
import type { ChapterLink } from "../views.ts";

/** What all of a story's own pages share. */
export interface OwnParts {
  /** The summary as plain text, cut for a search result. */
  description: string;
  /** Its table of contents. */
  chapters: ChapterLink[];
}

/** Longest description for a search result, in characters. */
const DESCRIPTION = 160;

function descriptionOf({ summary }: StoryHead): string {
  const text = summary === null ? "" : plainText(summary).replace(/\s+/g, " ").trim();
  if (text.length <= DESCRIPTION) return text;
  const cut = text.slice(0, DESCRIPTION).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/\s+\S*$/, "")}…`;
}

function chapterLinks(head: StoryHead, urls: Urls): ChapterLink[] {
  return head.chapters.map((chapter) => ({
    position: chapter.position,
    url: urls.chapter(head.slug, chapter.position).url,
    heading: headingOf(chapter, head),
    words: chapter.words,
    publishedAt: chapter.publishedAt,
    warnings: chapter.warnings,
  }));
}

/** Makes what all of a story's own pages share. */
export function ownPartsOf(head: StoryHead, urls: Urls): OwnParts {
  return { description: descriptionOf(head), chapters: chapterLinks(head, urls) };
}
