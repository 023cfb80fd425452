import { readFromDisk } from "../build/stories/read.ts";
import { gather } from "../gather/index.ts";
import { type Message, message } from "../messages/index.ts";
import { findStories } from "../read/index.ts";
import { headOf, type StoryHead } from "../records/index.ts";
import { loadSettings } from "../settings/index.ts";

/**
 * Reads the archive in `root` as a build does, writes nothing, and gives every message. Prose is let go of story
 * by story, so that an archive of any size can be checked.
 */
export function checkArchive(root: string): { messages: Message[]; stories: number } {
  const { settings, tagRules, tagPlaces, messages } = loadSettings(root);
  const found = findStories(root);
  messages.push(...found.messages);
  const heads: StoryHead[] = [];
  for (const source of found.sources) {
    const { story, messages: told } = readFromDisk(root, source, settings);
    messages.push(...told);
    // Text cut from a file keeps the whole file in memory; a copy does not.
    if (story) heads.push(JSON.parse(JSON.stringify(headOf(story))) as StoryHead);
  }
  if (found.sources.length === 0) messages.push(message("build/no-stories", { file: "stories" }, {}));
  messages.push(...gather(heads, settings, tagRules, tagPlaces).messages);
  return { messages, stories: heads.length };
}
