import type { Chapter, StoryHead } from "../records/index.ts";
import type { PublishSource } from "./source.ts";

/** The same source, with the prose of the last story asked for kept: several files are made of each in a row. */
export function keepingLastProse(source: PublishSource): PublishSource {
  let [last, chapters]: [StoryHead | null, Chapter[]] = [null, []];
  return {
    ...source,
    chaptersOf(head) {
      if (head !== last) [last, chapters] = [head, source.chaptersOf(head)];
      return chapters;
    },
  };
}
