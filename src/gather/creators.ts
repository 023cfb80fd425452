import type { Creator, StoryHead } from "../records/index.ts";
import { slugOf } from "../records/slug.ts";
import { byCodePoint, remembering, Spellings } from "./names.ts";
import { orderBy, sortKey } from "./order.ts";
import { settleSlugs } from "./slugs.ts";

/**
 * Gathers creators over all stories, which come newest first.
 * @returns the creators by name, and what gives the name to show for any spelling of one.
 */
export function gatherCreators(heads: StoryHead[]) {
  const spellings = new Spellings();
  const stories = new Map<string, string[]>();
  for (const head of heads) {
    for (const name of head.creators) {
      const key = spellings.note(name);
      if (key === "") continue;
      const found = stories.get(key);
      if (!found) stories.set(key, [head.slug]);
      else if (found.at(-1) !== head.slug) found.push(head.slug);
    }
  }
  const names = new Map([...stories.keys()].map((key) => [key, spellings.best(key)]));
  const byName = [...names].sort(([, a], [, b]) => byCodePoint(a, b));
  const slugs = settleSlugs(byName.map(([, name]) => ({ wanted: slugOf(name), by: name })));
  const creators: Creator[] = byName.map(([key, name], at) => ({
    name,
    slug: slugs[at]?.slug as string,
    stories: stories.get(key) as string[],
  }));
  return {
    creators: orderBy(
      creators,
      (creator) => sortKey(creator.name),
      (creator) => creator.name,
    ),
    shown: remembering((name) => names.get(spellings.key(name))),
  };
}
