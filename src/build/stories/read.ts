import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, message } from "../../messages/index.ts";
import { readStory, type StoryFiles } from "../../read/index.ts";
import type { Reading, Settings, Story } from "../../records/index.ts";
import { PictureFinder } from "./pictures.ts";
import { TooSlow, within } from "./time-limit.ts";

/** What one story's files gave: a record, or messages that say why there is none. */
export interface StoryRead {
  story: Story | null;
  messages: Message[];
  /** Pictures its text names, there or not, from the archive folder. */
  pictures: string[];
}

/** Reads one story from disk. Never throws: whatever is wrong costs this story alone. */
export function readFromDisk(root: string, source: StoryFiles, reading: Reading): StoryRead {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const path of source.files) {
    try {
      files.push({ path, bytes: readFileSync(join(root, path)) });
    } catch (fault) {
      return {
        story: null,
        messages: [message("build/unreadable", { file: path }, { why: reasonOf(fault) })],
        pictures: [],
      };
    }
  }
  const { language, limits } = reading;
  const finder = new PictureFinder(root, limits);
  try {
    const { story, messages } = within(limits.secondsPerStory, () =>
      readStory({ path: source.path, files }, { language, limits, pictures: finder.find }),
    );
    return { story, messages, pictures: [...finder.asked] };
  } catch (fault) {
    const place = { file: source.path };
    const told =
      fault instanceof TooSlow
        ? message("build/story-slow", place, { seconds: limits.secondsPerStory })
        : message("build/story-fault", place, { why: reasonOf(fault) });
    return { story: null, messages: [told], pictures: [] };
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

/** The settings that reading depends on: what was read by others is not known. */
export const readingOf = ({ language, limits }: Settings): Reading => ({ language, limits });

/** Gives the bytes of pictures by their paths from the archive folder. */
export const picturesIn = (root: string) => (path: string) => readFileSync(join(root, path));
