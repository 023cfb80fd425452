import { type Message, message } from "../../messages/index.ts";
import { findStories } from "../../read/index.ts";
import { type Chapter, headOf, type StoryHead } from "../../records/index.ts";
import type { Progress } from "../progress.ts";
import { type StoryCache, statsOf } from "./cache.ts";
import type { ProsePacks } from "./packs.ts";
import { readFromDisk } from "./read.ts";

/** Every story of the archive, without its prose. */
export interface Collection {
  heads: StoryHead[];
  /** Stories there are, those left out included. */
  found: number;
  /** Stories that were read, as nothing was known of them. */
  read: number;
  messages: Message[];
  /** A story's chapters with their prose, by its source path. */
  chaptersOf(path: string): Chapter[];
}

/** Where a collection keeps what it reads; each may be left out. */
export interface Keeping {
  cache?: StoryCache;
  packs?: ProsePacks;
}

/**
 * Finds every story under `root` and reads those the cache does not know. Only heads stay in memory; prose goes
 * to the packs, or is read again where a page asks for it. A story that cannot be read costs itself alone.
 */
export function collectStories(
  root: string,
  language: string,
  { cache, packs }: Keeping,
  progress: Progress,
): Collection {
  const { sources, messages } = findStories(root);
  const heads: StoryHead[] = [];
  let read = 0;
  progress.begin("Reading stories", sources.length);
  for (const source of sources) {
    const known = cache?.get(root, source);
    if (known) {
      messages.push(...known.messages);
      if (known.head) heads.push(known.head);
    } else {
      const stats = statsOf(root, source);
      const { story, messages: told } = readFromDisk(root, source, language);
      // Text cut from a file keeps the whole file in memory; a copy does not.
      const head = story && (JSON.parse(JSON.stringify(headOf(story))) as StoryHead);
      if (story) packs?.put(source.path, story);
      if (head) heads.push(head);
      cache?.put(source, stats, head, story?.source.digest ?? "", told);
      messages.push(...told);
      read += 1;
    }
    progress.advance(1);
  }
  progress.end(
    `Read ${count(read)}${read < sources.length ? `; ${count(sources.length - read)} unchanged` : ""}.`,
  );
  if (sources.length === 0) messages.push(message("build/no-stories", { file: "stories" }, {}));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const chaptersOf = (path: string): Chapter[] => {
    const source = byPath.get(path);
    const chapters = packs?.get(path) ?? (source && readFromDisk(root, source, language).story?.chapters);
    if (!chapters) throw new Error(`${path} changed while the site was built; build again`);
    return chapters;
  };
  return { heads, found: sources.length, read, messages, chaptersOf };
}

const count = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "story" : "stories"}`;
