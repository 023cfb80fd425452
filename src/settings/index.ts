import type { Message } from "../messages/index.ts";
import { type Settings, SettingsSchema, type TagRules, TagRulesSchema } from "../records/index.ts";
import { load } from "./load.ts";
import { type TagPlaces, tagPlaces } from "./tag-places.ts";

/** Name of the settings file and of the tag rules file, in the archive folder. */
export const SETTINGS_FILE = "archive.yaml";
export const TAG_RULES_FILE = "tags.yaml";

export { loadMoved, MOVED_FILE } from "./moved.ts";
export { movedText } from "./moved-text.ts";
export { type TagPlaces, tagPlaceKey } from "./tag-places.ts";

/** What the settings files say. */
export interface Loaded {
  settings: Settings;
  tagRules: TagRules;
  /** Where each tag of `tagRules` stands, for messages. */
  tagPlaces: TagPlaces;
  messages: Message[];
}

/**
 * Reads `archive.yaml` and `tags.yaml` from the archive folder `root`. Both may be missing. A fault costs the
 * one setting it stands in, which then has its default, and gives a message; never throws.
 */
export function loadSettings(root: string): Loaded {
  const settings = load(root, SETTINGS_FILE, SettingsSchema);
  const tagRules = load(root, TAG_RULES_FILE, TagRulesSchema);
  return {
    settings: settings.value,
    tagRules: tagRules.value,
    tagPlaces: tagPlaces(tagRules.block, tagRules.source, Object.keys(TagRulesSchema.shape)),
    messages: [...settings.source.messages, ...tagRules.source.messages],
  };
}
