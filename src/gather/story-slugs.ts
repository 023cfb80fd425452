import { type Message, message } from "../messages/index.ts";
import type { StoryHead } from "../records/index.ts";
import { distinctSlug, slugOf } from "../records/slug.ts";
import { byCodePoint } from "./names.ts";

/** What stands under `/stories/` beside the stories themselves. */
const TAKEN = new Set(["page"]);

/**
 * Gives every story a slug of its own. Slugs are compared as a file system might that ignores case; of two
 * stories that want one slug, the first by path keeps it, and a message names both files.
 */
export function settleStorySlugs(heads: StoryHead[]): { heads: StoryHead[]; messages: Message[] } {
  const messages: Message[] = [];
  const owners = new Map<string, string>();
  const settled = heads
    .toSorted((a, b) => byCodePoint(a.source.path, b.source.path))
    .map((head) => {
      const wanted = slugOf(head.slug);
      const owner = owners.get(wanted);
      const free = owner === undefined && !TAKEN.has(wanted);
      const slug = free ? wanted : distinctSlug(wanted, head.source.path);
      owners.set(slug, head.source.path);
      if (owner !== undefined) {
        const file = head.source.files[0] ?? head.source.path;
        messages.push(message("gather/same-address", { file }, { slug: wanted, owner, given: slug }));
      }
      return slug === head.slug ? head : { ...head, slug };
    });
  return { heads: settled, messages };
}
