import { type Message, message } from "../messages/index.ts";
import type { StoryHead } from "../records/index.ts";
import { slugOf } from "../records/slug.ts";
import { byCodePoint } from "./names.ts";
import { settleSlugs } from "./slugs.ts";

/**
 * Gives every story a slug of its own, in lower-case ASCII, so that no file system takes two for one. Of two
 * stories that want one slug, the first by path keeps it, and a message names both files.
 */
export function settleStorySlugs(stories: StoryHead[]): { heads: StoryHead[]; messages: Message[] } {
  const messages: Message[] = [];
  const inOrder = stories.toSorted((a, b) => byCodePoint(a.source.path, b.source.path));
  const claims = inOrder.map((head) => ({ wanted: slugOf(head.slug), by: head.source.path }));
  const settled = settleSlugs(claims);
  const heads = inOrder.map((head, at) => {
    const { slug, owner } = settled[at] as (typeof settled)[number];
    if (owner !== null) {
      const values = { slug: claims[at]?.wanted ?? slug, owner, given: slug };
      messages.push(
        message("gather/same-address", { file: head.source.files[0] ?? head.source.path }, values),
      );
    }
    return slug === head.slug ? head : { ...head, slug };
  });
  return { heads, messages };
}
