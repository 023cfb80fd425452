import { type Message, message } from "../messages/index.ts";
import type { TagKind, TagRule, TagRules } from "../records/index.ts";
import { TAG_RULES_FILE, type TagPlaces, tagPlaceKey } from "../settings/index.ts";
import { nameKey, Spellings, tidyName } from "./names.ts";

/** What `tags.yaml` says of one kind of tag, by `nameKey`. */
export interface Canon {
  /** Key of any spelling → key of the tag it means. */
  canonical(key: string): string;
  /** Keys of a tag's parents, grandparents and so on. */
  ancestors(key: string): string[];
  /** Keys of a tag's own parents. */
  parents(key: string): string[];
  /** The name `tags.yaml` gives a tag; null where it gives none. */
  nameOf(key: string): string | null;
}

const placeIn = (places: TagPlaces, kind: TagKind, name: string) => ({
  file: TAG_RULES_FILE,
  ...places.get(tagPlaceKey(kind, name)),
});

function collect(rules: Record<string, TagRule>, kind: TagKind, messages: Message[], places: TagPlaces) {
  const names = new Map<string, string>();
  const synonyms = new Map<string, string>();
  for (const name of Object.keys(rules)) names.set(nameKey(name), tidyName(name));
  for (const [name, rule] of Object.entries(rules)) {
    for (const synonym of rule.synonyms) {
      const key = nameKey(synonym);
      const other = synonyms.get(key);
      if (key === nameKey(name)) continue;
      if (names.has(key) || (other !== undefined && other !== nameKey(name))) {
        const owner = names.get(key) ?? names.get(other as string) ?? "";
        const place = placeIn(places, kind, name);
        messages.push(message("gather/synonym-twice", place, { kind, synonym, name, owner }));
        continue;
      }
      synonyms.set(key, nameKey(name));
    }
  }
  return { names, synonyms };
}

/** The rules for one kind of tag, which may be a kind that `tags.yaml` says nothing of. */
export const rulesFor = (kind: TagKind, rules: TagRules): Record<string, TagRule> =>
  kind in rules ? rules[kind as keyof TagRules] : {};

/** Reads the rules for one kind of tag; what contradicts itself is left out with a message. */
export function canonOf(
  kind: TagKind,
  rules: TagRules,
  messages: Message[],
  places: TagPlaces = new Map(),
): Canon {
  const own = rulesFor(kind, rules);
  const { names, synonyms } = collect(own, kind, messages, places);
  const canonical = (key: string) => synonyms.get(key) ?? key;
  const spellings = new Spellings();
  const parents = new Map<string, string[]>();
  const known = new Map<string, string[]>();

  /** Every tag above `key`; a loop is broken at the parent that closes it. */
  function ancestors(key: string): string[] {
    const cached = known.get(key);
    if (cached) return cached;
    const above = new Set<string>();
    const open = [...(parents.get(key) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (above.has(next)) continue;
      above.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    known.set(key, [...above]);
    return [...above];
  }

  for (const [name, rule] of Object.entries(own)) {
    for (const parent of rule.parents) {
      const [child, above] = [nameKey(name), canonical(nameKey(parent))];
      spellings.note(parent);
      known.clear();
      if (above === child || ancestors(above).includes(child)) {
        const place = placeIn(places, kind, name);
        messages.push(message("gather/parent-loop", place, { kind, name, parent }));
        continue;
      }
      parents.set(child, [...(parents.get(child) ?? []), above]);
    }
  }
  known.clear();
  const nameOf = (key: string) => {
    const spelt = spellings.best(key);
    return names.get(key) ?? (spelt === key ? null : spelt);
  };
  return { canonical, ancestors, parents: (key) => parents.get(key) ?? [], nameOf };
}
