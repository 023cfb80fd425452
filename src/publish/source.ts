import type { PlannedOf, Urls } from "../plan/index.ts";
import type { Archive, Chapter, Moved, StoryHead } from "../records/index.ts";

/** What publications are made from. */
export interface PublishSource {
  archive: Archive;
  urls: Urls;
  /** Addresses that are no longer what they were, and the pages that stand there; none unless given. */
  moved?: Pick<Moved, "stories"> & { pages: PlannedOf<"moved">[] };
  /** A story's chapters with their prose; asked for only by what is made anew. */
  chaptersOf(head: StoryHead): Chapter[];
  /** A picture's bytes, by its path from the archive folder. */
  pictureAt(path: string): Uint8Array;
}
