import type { Creator, StoryHead } from "../records/index.ts";
import { byCodePoint, nameKey, Spellings } from "./names.ts";
import { orderBy, sortKey } from "./order.ts";
import { distinctSlugs } from "./slugs.ts";

/** Gathers creators over all stories, which come newest first. */
export function gatherCreators(heads: StoryHead[]) {
  const spellings = new Spellings();
  const stories = new Map<string, Set<string>>();
  for (const head of heads) {
    for (const name of head.creators) {
      const key = nameKey(name);
      spellings.note(key, name);
      stories.set(key, (stories.get(key) ?? new Set<string>()).add(head.slug));
    }
  }
  const names = new Map([...stories.keys()].map((key) => [key, spellings.best(key)]));
  const { slugs } = distinctSlugs([...names.values()].sort(byCodePoint));
  const creators: Creator[] = [...names].map(([key, name]) => ({
    name,
    slug: slugs.get(name) as string,
    stories: [...(stories.get(key) as Set<string>)],
  }));
  return {
    creators: orderBy(
      creators,
      (creator) => sortKey(creator.name),
      (creator) => creator.name,
    ),
    names,
  };
}
