import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, message } from "../../messages/index.ts";
import { readStory, type StoryFiles } from "../../read/index.ts";
import type { Story } from "../../records/index.ts";

/** What one story's files gave: a record, or messages that say why there is none. */
export interface StoryRead {
  story: Story | null;
  messages: Message[];
}

/** Reads one story from disk. Never throws: whatever is wrong costs this story alone. */
export function readFromDisk(root: string, source: StoryFiles, language: string): StoryRead {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const path of source.files) {
    try {
      files.push({ path, bytes: readFileSync(join(root, path)) });
    } catch (fault) {
      return {
        story: null,
        messages: [message("build/unreadable", { file: path }, { why: reasonOf(fault) })],
      };
    }
  }
  try {
    const { story, messages } = readStory({ path: source.path, files }, { language });
    return { story, messages };
  } catch (fault) {
    return {
      story: null,
      messages: [message("build/story-fault", { file: source.path }, { why: reasonOf(fault) })],
    };
  }
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
