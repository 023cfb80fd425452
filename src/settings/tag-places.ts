import type { YamlBlock } from "../yaml/index.ts";
import type { SettingsSource } from "./typed.ts";

/** Where `tags.yaml` names each tag: `${kind}/${name}` → line and column, for messages about it. */
export type TagPlaces = Map<string, { line?: number; column?: number }>;

/** The key of one tag in `TagPlaces`. */
export const tagPlaceKey = (kind: string, name: string): string => `${kind}/${name}`;

/** Finds the tags of the block `tags.yaml` was read into. @param kinds the kinds of tag it may name. */
export function tagPlaces(block: YamlBlock, source: SettingsSource, kinds: string[]): TagPlaces {
  const places: TagPlaces = new Map();
  for (const section of block.entries) {
    const kind = kinds.find(
      (each) => each.toLowerCase() === section.key.toLowerCase().replace(/[\s_-]/g, ""),
    );
    if (kind === undefined || section.node.kind !== "map") continue;
    for (const { key, keyStart } of section.node.entries) {
      const { line, column } = source.place(keyStart);
      const at = tagPlaceKey(kind, key);
      if (!places.has(at)) places.set(at, { ...(line && { line }), ...(column && { column }) });
    }
  }
  return places;
}
