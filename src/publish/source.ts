import type { Urls } from "../plan/index.ts";
import type { Archive, Chapter, StoryHead } from "../records/index.ts";

/** What publications are made from. */
export interface PublishSource {
  archive: Archive;
  urls: Urls;
  /** A story's chapters with their prose; asked for only by what is made anew. */
  chaptersOf(head: StoryHead): Chapter[];
}
