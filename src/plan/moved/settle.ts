import { type Message, message } from "../../messages/index.ts";
import type { Archive, Moved, MovedStory } from "../../records/index.ts";
import { hasEntire } from "../pages.ts";
import { type Addresses, byKey, nameOf } from "./addresses.ts";
import { Recogniser } from "./traces.ts";

/** Stories that a message names. */
const NAMED = 5;

/** File that messages about what the maintainer wrote point to. */
const FILE = "moved.yaml";

const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;
const LIST = /^[a-z]+(?:\/[a-z0-9][a-z0-9-]{0,99})?$/;

/**
 * Where every address leads that earlier builds made and this one does not make.
 * @param lists pages of each list now, by path. @param earlier what the live site had; null where that is not known.
 * @param written what the maintainer's `moved.yaml` says, which beats all else.
 */
export function settleMoved(
  archive: Archive,
  lists: Record<string, number>,
  earlier: Addresses | null,
  written: Moved,
): { moved: Moved; messages: Message[] } {
  const messages: Message[] = [];
  const before = earlier !== null && isSameArchive(archive, earlier) ? earlier : null;
  const stories = formerStories(archive, before, messages);
  for (const [slug, told] of Object.entries(written.stories)) {
    if (!SLUG.test(slug)) {
      messages.push(message("moved/bad-address", { file: FILE }, { address: slug }));
      continue;
    }
    const { to } = told;
    stories.set(slug, { ...larger(told, stories.get(slug)), to });
    if (to !== null && !archive.stories.has(to) && !stories.has(to) && !(to in written.stories)) {
      messages.push(message("moved/no-such-story", { file: FILE }, { from: slug, to }));
    }
  }
  const settled = [...stories].flatMap(([slug, former]): [string, MovedStory][] =>
    isAllThere(slug, former, archive) ? [] : [[slug, { ...former, to: end(slug, stories, archive) }]],
  );
  const pages = new Map<string, number>();
  const note = (path: string, count: number) => {
    if (count > (lists[path] ?? 0)) pages.set(path, Math.max(count, pages.get(path) ?? 0));
  };
  for (const [path, count] of Object.entries(before?.lists ?? {})) note(path, count);
  for (const moved of [before?.moved, written]) {
    for (const [path, { pages: count }] of Object.entries(moved?.lists ?? {})) {
      if (LIST.test(path)) note(path, count);
      else messages.push(message("moved/bad-address", { file: FILE }, { address: path }));
    }
  }
  const settledLists = [...pages].map(([path, count]): [string, { pages: number }] => [
    path,
    { pages: count },
  ]);
  return { moved: { stories: byKey(settled), lists: byKey(settledLists) }, messages };
}

/** Whether the live site is an earlier state of this archive: it has the name, or a story, in common with it. */
function isSameArchive(archive: Archive, earlier: Addresses): boolean {
  if (earlier.archive === nameOf(archive)) return true;
  const recogniser = new Recogniser(archive, () => true);
  return Object.values(earlier.stories).some((trace) => recogniser.find(trace) !== null);
}

/** Addresses that stories had before this build, with where they lead as far as this build can tell. */
function formerStories(
  archive: Archive,
  before: Addresses | null,
  messages: Message[],
): Map<string, MovedStory> {
  const stories = new Map(Object.entries(before?.moved.stories ?? {}));
  if (before === null) return stories;
  const recogniser = new Recogniser(archive, (slug) => !(slug in before.stories));
  const gone: string[] = [];
  for (const [slug, trace] of Object.entries(before.stories)) {
    const isHere = archive.stories.has(slug);
    if (isHere && !stories.has(slug) && isAllThere(slug, trace, archive)) continue;
    const to = isHere ? slug : recogniser.find(trace);
    stories.set(slug, { ...larger(trace, stories.get(slug)), to });
    if (to === null) gone.push(slug);
    else if (to !== slug) {
      const file = archive.stories.get(to)?.source.path ?? "stories";
      messages.push(message("moved/story-moved", { file }, { from: slug, to }));
    }
  }
  if (gone.length > 0) {
    const values = { slugs: gone.slice(0, NAMED), count: gone.length };
    messages.push(message("moved/stories-gone", { file: "stories" }, values));
  }
  return stories;
}

/** Where a slug leads in the end; null where that is nowhere, or round in a circle. */
function end(slug: string, stories: Map<string, MovedStory>, archive: Archive): string | null {
  const seen = new Set<string>();
  for (let at: string | null = slug; at !== null && !seen.has(at); at = stories.get(at)?.to ?? null) {
    if (archive.stories.has(at)) return at;
    seen.add(at);
  }
  return null;
}

/** What an address had at most. */
function larger(
  one: Omit<MovedStory, "to">,
  other: Omit<MovedStory, "to"> | undefined,
): Omit<MovedStory, "to"> {
  const { chapters, entire } = other ?? one;
  return { chapters: Math.max(one.chapters, chapters), entire: one.entire || entire };
}

/** Whether a story still has every page it had at this address. */
function isAllThere(slug: string, { chapters, entire }: Omit<MovedStory, "to">, archive: Archive): boolean {
  const head = archive.stories.get(slug);
  return head !== undefined && chapters <= head.chapters.length && (!entire || hasEntire(archive, slug));
}
