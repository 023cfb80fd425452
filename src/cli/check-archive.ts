import { readAll } from "../build/stories/read-all.ts";
import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import { loadSettings } from "../settings/index.ts";

/** Reads the archive in `root` as a build does, writes nothing, and gives every message. */
export function checkArchive(root: string): { messages: Message[]; stories: number } {
  const { settings, tagRules, tagPlaces, messages } = loadSettings(root);
  const read = readAll(root, settings.language);
  const gathered = gather(read.heads, settings, tagRules, tagPlaces);
  return { messages: [...messages, ...read.messages, ...gathered.messages], stories: read.heads.length };
}
