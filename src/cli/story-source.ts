import { readFileSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { findStories, type StorySource } from "../read/index.ts";
import { UserFault } from "./fault.ts";

/**
 * The story a person names on the command line: a file anywhere, or the folder of a story that has one.
 * @throws UserFault where there is none; the file system's error where it cannot be opened.
 */
export function storySourceOf(named: string): StorySource {
  const full = resolve(named);
  if (!statSync(full).isDirectory()) {
    const path = shortPath(full, named);
    return { path, files: [{ path, bytes: readFileSync(full) }] };
  }
  const parts = full.split(sep);
  const at = parts.lastIndexOf("stories");
  const root = parts.slice(0, at).join(sep) || sep;
  const inside = parts.slice(at).join("/");
  const found = at > 0 ? findStories(root).sources.find(({ path }) => path === inside) : undefined;
  if (!found) {
    throw new UserFault(
      `The folder ${named} is no story: a story's folder stands in “stories” and has a file index.md in it.`,
      "Name the story's file instead.",
    );
  }
  return {
    path: inside,
    files: found.files.map((path) => ({ path, bytes: readFileSync(resolve(root, path)) })),
  };
}

/** The path as messages show it: from here if it lies below, else as it was named. */
function shortPath(full: string, named: string): string {
  const below = relative(process.cwd(), full);
  return (below.startsWith("..") ? named : below).split(sep).join("/");
}
