import { type Message, message, suggest } from "../messages/index.ts";
import type { Tag, TagKind, TagRule } from "../records/index.ts";
import { TAG_RULES_FILE, type TagPlaces, tagPlaceKey } from "../settings/index.ts";
import { nameKey } from "./names.ts";

/** Unused rules looked at: a keeper with more of them has a list for every fandom, and no slips of the pen. */
const LOOKED_AT = 50;

/** Messages about tags of `tags.yaml` that no story has, where stories have one that is written almost alike. */
export function slipsIn(
  kind: TagKind,
  rules: Record<string, TagRule>,
  tags: Tag[],
  places: TagPlaces,
): Message[] {
  const named = new Set(Object.keys(rules).map(nameKey));
  const used = new Set(tags.map((tag) => nameKey(tag.name)));
  const free = tags.map((tag) => tag.name).filter((name) => !named.has(nameKey(name)));
  return Object.keys(rules)
    .filter((name) => !used.has(nameKey(name)))
    .slice(0, LOOKED_AT)
    .flatMap((name) => {
      const near = suggest(name, free);
      const place = { file: TAG_RULES_FILE, ...places.get(tagPlaceKey(kind, name)) };
      return near === null ? [] : [message("gather/tag-unused", place, { kind, name, near })];
    });
}
