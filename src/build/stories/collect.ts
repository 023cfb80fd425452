import { type Message, message } from "../../messages/index.ts";
import { findStories } from "../../read/index.ts";
import type { StoryHead } from "../../records/index.ts";
import type { Crew, ReadOutcome, ReadTask } from "../crew/index.ts";
import type { Progress } from "../progress.ts";
import type { StoryCache } from "./cache.ts";
import type { ProsePlace } from "./prose.ts";

/** Every story of the archive, without its prose. */
export interface Collection {
  heads: StoryHead[];
  /** Stories there are, those left out included. */
  found: number;
  messages: Message[];
  /** Where the prose of each story read in this build lies, by its source path. */
  prose: Map<string, ProsePlace>;
  /** A digest of a story's head as it was read, where it is known without making it. */
  headDigest: ((head: StoryHead) => string) | undefined;
}

/** Stories worked on together: bounds what is in memory at once. */
export const SET_SIZE = 100;

/** Things in sets of `size`, in order. */
export function setsOf<T>(things: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, at) =>
    things.slice(at * size, (at + 1) * size),
  );
}

/**
 * Finds every story under `root` and has the crew read those the cache does not know. Only heads stay in memory.
 * A story that cannot be read costs itself alone.
 * @param isWanted whether a story, by its path, is to be had; all are unless given.
 */
export async function collectStories(
  root: string,
  crew: Crew,
  cache: StoryCache,
  progress: Progress,
  isWanted: (path: string) => boolean = () => true,
): Promise<Collection> {
  const { sources: all, messages } = findStories(root);
  const sources = all.filter(({ path }) => isWanted(path));
  const unread = sources.filter((source) => !cache.get(root, source));
  const prose: Collection["prose"] = new Map();
  progress.begin("Reading stories", unread.length);
  const note = (outcomes: ReadOutcome[]) => {
    for (const outcome of outcomes) {
      cache.put(outcome);
      if (outcome.prose) prose.set(outcome.source.path, outcome.prose);
    }
    progress.advance(outcomes.length);
  };
  // Small sets in a small archive keep every process busy.
  const sets = setsOf(unread, Math.min(SET_SIZE, Math.max(1, Math.ceil(unread.length / 8))));
  const make = (at: number): ReadTask => ({ kind: "read", sources: sets[at] ?? [] });
  if (sets.length > 0) await crew.run({ count: sets.length, make }, note);
  progress.end(summary(unread.length, sources.length));
  if (sources.length === 0) messages.push(message("build/no-stories", { file: "stories" }, {}));
  const heads: StoryHead[] = [];
  for (const source of sources) {
    const known = cache.known(source);
    messages.push(...known.messages);
    if (known.head) heads.push(known.head);
  }
  const headDigest = ({ source }: StoryHead) => cache.headDigest(source.path);
  return { heads, found: sources.length, messages, prose, headDigest };
}

function summary(read: number, found: number): string {
  const count = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "story" : "stories"}`;
  return `Read ${count(read)}${read < found ? `; ${count(found - read)} unchanged` : ""}.`;
}
