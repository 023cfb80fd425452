import { SILENT } from "../build/progress.ts";
import { readStories } from "../build/stories.ts";
import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import { loadSettings } from "../settings/index.ts";

/** A store that keeps no record: a check needs none. */
const NO_STORE = { put() {}, flush() {} };

/** Reads the archive in `root` as a build does, writes nothing, and gives every message. */
export function checkArchive(root: string): { messages: Message[]; stories: number } {
  const { settings, tagRules, tagPlaces, messages } = loadSettings(root);
  const read = readStories(root, settings, NO_STORE, SILENT);
  const gathered = gather(read.heads, settings, tagRules, tagPlaces);
  const all = [...messages, ...read.messages, ...gathered.messages];
  return { messages: all, stories: read.heads.length };
}
