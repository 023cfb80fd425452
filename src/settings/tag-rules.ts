import { message } from "../messages/index.ts";
import type { TagRules } from "../records/index.ts";
import type { YamlBlock, YamlEntry } from "../yaml/index.ts";
import type { SettingsSource } from "./typed.ts";

/** Looks for synonyms of two tags and for tags that are their own parents, and tells of each once. */
export function checkTagRules(rules: TagRules, block: YamlBlock, source: SettingsSource): void {
  for (const [kind, tags] of Object.entries(rules)) {
    const section = block.entries.find(
      (entry) => fold(entry.key).replace(/[\s_-]/g, "") === kind.toLowerCase(),
    )?.node;
    const entries = section?.kind === "map" ? section.entries : [];
    const owner = new Map<string, string>();
    for (const [name, rule] of Object.entries(tags)) {
      const place = source.place(entryOf(entries, name)?.keyStart ?? 0);
      for (const synonym of rule.synonyms) {
        const one = owner.get(fold(synonym)) ?? (ownName(tags, synonym, name) ? synonym : undefined);
        if (one !== undefined && one !== name) {
          source.messages.push(message("settings/synonym-twice", place, { synonym, one, other: name }));
        } else owner.set(fold(synonym), name);
      }
      const path = circle(tags, name);
      if (path)
        source.messages.push(message("settings/parent-circle", place, { tag: name, path: path.join(" → ") }));
    }
  }
}

const fold = (name: string) => name.normalize("NFC").toLowerCase();

const entryOf = (entries: YamlEntry[], name: string) => entries.find((entry) => entry.key === name);

/** Whether a synonym is the name of another tag. */
const ownName = (tags: TagRules["fandoms"], synonym: string, name: string) =>
  synonym !== name && Object.hasOwn(tags, synonym);

/** The way from a tag up its parents back to itself, told from its alphabetically first member; or null. */
function circle(tags: TagRules["fandoms"], start: string): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const parent of tags[way.at(-1) ?? ""]?.parents ?? []) {
      if (parent === start) {
        const first = [...way].sort()[0];
        return first === start ? [...way, start] : null;
      }
      if (seen.has(parent)) continue;
      seen.add(parent);
      ways.push([...way, parent]);
    }
  }
  return null;
}
