import type { Message } from "../messages/index.ts";
import {
  type Archive,
  displayTitle,
  type SeriesPlace,
  type Settings,
  type StoryHead,
  TAG_KINDS,
  type Tag,
  type TagKind,
  type TagRules,
} from "../records/index.ts";
import type { TagPlaces } from "../settings/index.ts";
import { gatherCreators } from "./creators.ts";
import { type Shown, shownNames } from "./names.ts";
import { newestFirst, orderBy, titleKey } from "./order.ts";
import { gatherSeries } from "./series.ts";
import { settleStorySlugs } from "./story-slugs.ts";
import { canonOf, rulesFor } from "./tag-rules.ts";
import { gatherTags } from "./tags.ts";
import { slipsIn } from "./unused.ts";

export { byCodePoint } from "./names.ts";
export { sortKey, titleKey } from "./order.ts";

/** Places in series under the names the archive shows, no series twice. */
function seriesPlaces(places: SeriesPlace[], shown: Shown): SeriesPlace[] {
  const byName = new Map<string, SeriesPlace>();
  for (const place of places) {
    const name = shown(place.name);
    if (name !== undefined && !byName.has(name)) byName.set(name, { ...place, name });
  }
  return [...byName.values()];
}

const NAMED = ["creators", "fandoms", "relationships", "characters", "additionalTags"] as const;

/** A story with every name spelt as the archive shows it, and no name twice; the same where all of them are. */
function respelt(head: StoryHead, shown: Record<"creators" | "series" | TagKind, Shown>): StoryHead {
  const names = NAMED.map((kind) => [kind, shownNames(head[kind], shown[kind])] as const);
  const isSame = head.series.length === 0 && names.every(([kind, list]) => list === head[kind]);
  if (isSame) return head;
  return { ...head, ...Object.fromEntries(names), series: seriesPlaces(head.series, shown.series) };
}

/**
 * Derives the archive from its stories: slugs made distinct, tags, creators and series merged, lists ordered.
 * Pure: the same stories, in any order, give the same archive. Needs no prose.
 */
export function gather(
  stories: StoryHead[],
  settings: Settings,
  rules: TagRules,
  places: TagPlaces = new Map(),
): { archive: Archive; messages: Message[] } {
  const settled = settleStorySlugs(stories);
  const messages = settled.messages;
  const recent = newestFirst(settled.heads);
  const tags = {} as Record<TagKind, Tag[]>;
  const shownTags = {} as Record<TagKind, Shown>;
  for (const kind of TAG_KINDS) {
    const gathered = gatherTags(kind, recent, canonOf(kind, rules, messages, places));
    tags[kind] = gathered.tags;
    shownTags[kind] = gathered.shown;
    messages.push(...gathered.messages, ...slipsIn(kind, rulesFor(kind, rules), gathered.tags, places));
  }
  const { creators, shown: creatorShown } = gatherCreators(recent);
  const { series, shown: seriesShown, messages: clashes } = gatherSeries(recent, creatorShown);
  messages.push(...clashes);
  const shown = { ...shownTags, creators: creatorShown, series: seriesShown };
  const heads = recent.map((head) => respelt(head, shown));
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
    series,
    tags,
  };
  return { archive, messages };
}
