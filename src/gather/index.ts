import type { Message } from "../messages/index.ts";
import {
  type Archive,
  displayTitle,
  type Settings,
  type StoryHead,
  TAG_KINDS,
  type Tag,
  type TagKind,
  type TagRules,
} from "../records/index.ts";
import type { TagPlaces } from "../settings/index.ts";
import { gatherCreators } from "./creators.ts";
import { nameKey } from "./names.ts";
import { newestFirst, orderBy, titleKey } from "./order.ts";
import { gatherSeries } from "./series.ts";
import { settleStorySlugs } from "./story-slugs.ts";
import { canonOf } from "./tag-rules.ts";
import { gatherTags, tagsOf } from "./tags.ts";

export { byCodePoint } from "./names.ts";
export { sortKey, titleKey } from "./order.ts";

/** A story with every name spelt as the archive shows it, and no name twice. */
function respelt(
  head: StoryHead,
  spell: (kind: TagKind | "creators" | "series", name: string) => string,
): StoryHead {
  const each = (kind: Exclude<TagKind, "rating">) => [
    ...new Set(tagsOf(head, kind).map((name) => spell(kind, name))),
  ];
  return {
    ...head,
    creators: [...new Set(head.creators.map((name) => spell("creators", name)))],
    fandoms: each("fandoms"),
    relationships: each("relationships"),
    characters: each("characters"),
    additionalTags: each("additionalTags"),
    series: head.series.map((place) => ({ ...place, name: spell("series", place.name) })),
  };
}

/**
 * Derives the archive from its stories: slugs made distinct, tags, creators and series merged, lists ordered.
 * Pure: the same stories, in any order, give the same archive. Needs no prose.
 */
export function gather(
  stories: StoryHead[],
  settings: Settings,
  rules: TagRules,
  places?: TagPlaces,
): { archive: Archive; messages: Message[] } {
  const settled = settleStorySlugs(stories);
  const messages = settled.messages;
  const recent = newestFirst(settled.heads);
  const shown = new Map<TagKind | "creators" | "series", (name: string) => string>();
  const tags = {} as Record<TagKind, Tag[]>;
  for (const kind of TAG_KINDS) {
    const canon = canonOf(kind, rules, messages, places);
    const gathered = gatherTags(kind, recent, canon);
    tags[kind] = gathered.tags;
    messages.push(...gathered.messages);
    shown.set(kind, (name) => gathered.names.get(canon.canonical(nameKey(name))) ?? name);
  }
  const { creators, names: creatorNames } = gatherCreators(recent);
  const gatheredSeries = gatherSeries(recent);
  messages.push(...gatheredSeries.messages);
  shown.set("creators", (name) => creatorNames.get(nameKey(name)) ?? name);
  shown.set("series", (name) => gatheredSeries.names.get(nameKey(name)) ?? name);
  const heads = recent.map((head) => respelt(head, (kind, name) => shown.get(kind)?.(name) ?? name));
  const byTitle = orderBy(
    heads,
    (head) => titleKey(displayTitle(head), head.language),
    (head) => head.slug,
  );
  const archive: Archive = {
    settings,
    stories: new Map(heads.map((head) => [head.slug, head])),
    recent: heads.map((head) => head.slug),
    titles: byTitle.map((head) => head.slug),
    creators,
    series: gatheredSeries.series,
    tags,
  };
  return { archive, messages };
}
