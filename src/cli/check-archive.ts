import { SILENT } from "../build/progress.ts";
import { collectStories } from "../build/stories/collect.ts";
import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import { loadSettings } from "../settings/index.ts";

/** Reads the archive in `root` as a build does, writes nothing, and gives every message. */
export function checkArchive(root: string): { messages: Message[]; stories: number } {
  const { settings, tagRules, messages } = loadSettings(root);
  const read = collectStories(root, settings.language, {}, SILENT);
  const gathered = gather(read.heads, settings, tagRules);
  return { messages: [...messages, ...read.messages, ...gathered.messages], stories: read.heads.length };
}
