import { message } from "../../messages/index.ts";
import { findStories } from "../../read/index.ts";
import { type Chapter, headOf, type Reading } from "../../records/index.ts";
import type { Collection } from "./collect.ts";
import { readFromDisk } from "./read.ts";

/** Reads every story here and now, keeping all prose in memory: for small archives and for tests. */
export function readAll(
  root: string,
  reading: Reading,
): Collection & { chaptersOf(path: string): Chapter[] } {
  const { sources, messages } = findStories(root);
  const chapters = new Map<string, Chapter[]>();
  const heads = sources.flatMap((source) => {
    const { story, messages: told } = readFromDisk(root, source, reading);
    messages.push(...told);
    if (!story) return [];
    chapters.set(story.source.path, story.chapters);
    return headOf(story);
  });
  if (sources.length === 0) messages.push(message("build/no-stories", { file: "stories" }, {}));
  const chaptersOf = (path: string) => chapters.get(path) ?? [];
  return { heads, found: sources.length, messages, prose: new Map(), headDigest: undefined, chaptersOf };
}
