import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, message } from "../messages/index.ts";
import { findStories, readStory } from "../read/index.ts";
import { headOf, type Settings, type Story, type StoryHead } from "../records/index.ts";
import type { Progress } from "./progress.ts";
import type { RecordStore } from "./store.ts";

/** Every story of the archive, without its prose. */
export interface StoriesRead {
  heads: StoryHead[];
  /** Stories there are, those left out included. */
  found: number;
  messages: Message[];
}

/**
 * Finds and reads every story under `root`. Whole records go to `store` under their source path; only heads
 * stay in memory. A story that cannot be read costs itself alone and gives a message.
 */
export function readStories(
  root: string,
  settings: Settings,
  store: Pick<RecordStore, "put" | "flush">,
  progress: Progress,
): StoriesRead {
  const { sources, messages } = findStories(root);
  const heads: StoryHead[] = [];
  progress.begin("Reading stories", sources.length);
  for (const source of sources) {
    const story = readOne(root, source, settings.language, messages);
    if (story) {
      store.put(story.source.path, story);
      heads.push(copyOf(headOf(story)));
    }
    progress.advance(1);
  }
  store.flush();
  progress.end(`Read ${heads.length.toLocaleString("en")} ${heads.length === 1 ? "story" : "stories"}.`);
  if (sources.length === 0) messages.push(message("build/no-stories", { file: "stories" }, {}));
  return { heads, found: sources.length, messages };
}

function readOne(
  root: string,
  source: { path: string; files: string[] },
  language: string,
  messages: Message[],
): Story | null {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const path of source.files) {
    try {
      files.push({ path, bytes: readFileSync(join(root, path)) });
    } catch (fault) {
      messages.push(message("build/unreadable", { file: path }, { why: reasonOf(fault) }));
      return null;
    }
  }
  try {
    const result = readStory({ path: source.path, files }, { language });
    messages.push(...result.messages);
    return result.story;
  } catch (fault) {
    messages.push(message("build/story-fault", { file: source.path }, { why: reasonOf(fault) }));
    return null;
  }
}

/** Text cut from a file keeps the whole file in memory; a copy does not. */
function copyOf(head: StoryHead): StoryHead {
  return JSON.parse(JSON.stringify(head)) as StoryHead;
}

const REASONS: Record<string, string> = {
  ENOENT: "it was deleted meanwhile",
  EACCES: "you may not open it",
  EPERM: "you may not open it",
  EISDIR: "it is a folder",
};

function reasonOf(fault: unknown): string {
  const { code, message: text } = fault as { code?: string; message?: string };
  return REASONS[code ?? ""] ?? text ?? String(fault);
}
