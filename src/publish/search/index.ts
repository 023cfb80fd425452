import { createHash } from "node:crypto";
import { type Message, message } from "../../messages/index.ts";
import type { Settings } from "../../records/index.ts";
import { writeBundle } from "./bundle.ts";
import {
  chapterRecord,
  type SearchChapter,
  type SearchRecord,
  type SearchStory,
  storyRecord,
} from "./record.ts";
import { sliceCount, sliceOf } from "./slices.ts";

export type { SearchChapter, SearchStory } from "./record.ts";

/** All that the search index is made from. */
export interface SearchInput {
  settings: Settings;
  /** In any order. */
  stories: SearchStory[];
  /** A story's chapters with their prose; called only for slices that are made again. */
  chaptersOf(story: SearchStory): SearchChapter[];
}

/** One Pagefind index: a folder of files that is a pure function of what `inputs` is the digest of. */
export interface SearchBundle {
  /** Folder under the search folder: `stories`, `text-0` … */
  name: string;
  inputs: string;
  /** Makes the folder `out` anew. */
  write(out: string): Promise<void>;
}

const digestOf = (parts: string[]) => createHash("sha1").update(parts.join("\n")).digest("hex");

/** All of a story that is found or shown without its prose. */
function outside({ head, title, url, needsConsent }: SearchStory): string {
  const { chapters, source: _source, notes: _n, endNotes: _e, disclaimer: _d, epigraph: _p, ...rest } = head;
  return JSON.stringify([title, url, needsConsent, chapters.length, rest]);
}

function* textRecords(stories: SearchStory[], input: SearchInput): Iterable<SearchRecord> {
  for (const story of stories) {
    for (const chapter of input.chaptersOf(story)) yield chapterRecord(story, chapter);
  }
}

/**
 * Plans the search: one index over every story's metadata, and the full text in slices, so that memory stays
 * bounded and a changed story costs one slice. Above `settings.search.maxChapters` the full text is left out,
 * with a message.
 */
export function searchBundles(input: SearchInput): { bundles: SearchBundle[]; messages: Message[] } {
  const { search } = input.settings;
  const stories = input.stories.toSorted((a, b) => (a.head.slug < b.head.slug ? -1 : 1));
  if (stories.length === 0) return { bundles: [], messages: [] };
  const outsides = stories.map(outside);
  const bundles: SearchBundle[] = [
    {
      name: "stories",
      inputs: digestOf(outsides),
      write: (out) => writeBundle(stories.map(storyRecord), out, true),
    },
  ];
  if (!search.fullText) return { bundles, messages: [] };
  const chapters = stories.reduce((sum, story) => sum + story.head.chapters.length, 0);
  if (chapters > search.maxChapters) {
    const values = { chapters, limit: search.maxChapters };
    return { bundles, messages: [message("search/too-many-chapters", { file: "archive.yaml" }, values)] };
  }
  const count = sliceCount(chapters);
  for (let slice = 0; slice < count; slice++) {
    const inSlice = stories.map((story) => sliceOf(story.head.slug, count) === slice);
    const members = stories.filter((_, at) => inSlice[at]);
    if (members.length === 0) continue;
    const digests = members.map((story) => story.head.source.digest);
    bundles.push({
      name: `text-${slice}`,
      inputs: digestOf([String(count), ...digests, ...outsides.filter((_, at) => inSlice[at])]),
      write: (out) => writeBundle(textRecords(members, input), out, false),
    });
  }
  return { bundles, messages: [] };
}
