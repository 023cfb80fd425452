import { rmSync } from "node:fs";
import type { Message } from "../../messages/index.ts";
import type { StoryHead } from "../../records/index.ts";
import type { ReadOutcome } from "../crew/task.ts";
import { keep, kept } from "../whole-file.ts";

/** What is known of one story from an earlier build. */
export interface KnownStory {
  files: string[];
  /** Size in bytes and time of change in ms of each file. */
  stats: [size: number, time: number][];
  /** When the build began that looked at the files, in ms: one changed about that time may have changed again since. */
  seen: number;
  /** Digest of the files' bytes. */
  digest: string;
  /** Null for a story that was left out. */
  head: StoryHead | null;
  /** Digest of the head; "" where there is none. */
  headDigest: string;
  messages: Message[];
  /** Pictures its text names, and how each looked. */
  pictures: ReadOutcome["pictures"];
}

/** Stories as one build found them, by path. */
export interface KnownStories {
  /** Of the reader and of all settings it follows. */
  version: string;
  stories: Record<string, KnownStory>;
}

/** A file of the cache; `parts` says how many there are. */
interface Part extends KnownStories {
  parts: number;
}

/** Stories in one file of the cache: few enough that writing one again costs nothing to speak of. */
const STORIES_PER_PART = 100;

/** How many files so many stories take: a power of two, so that a growing archive seldom changes it. */
const partsFor = (stories: number) => 2 ** Math.max(0, Math.ceil(Math.log2(stories / STORIES_PER_PART)));

/** Which file a story is in, by its path alone (FNV-1a). */
function partOf(path: string, parts: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) sum = Math.imul(sum ^ path.charCodeAt(at), 0x01000193);
  return (sum >>> 0) % parts;
}

/** The files of a cache as they were loaded; null where one is missing or damaged. */
export class KnownParts {
  readonly #fileOf: (part: number) => string;
  readonly #version: string;
  readonly #parts: (Part | null)[] = [];

  /** @param fileOf where each file is. @param version of the reader and of all settings it follows. */
  constructor(fileOf: (part: number) => string, version: string) {
    this.#fileOf = fileOf;
    this.#version = version;
    for (let at = 0, count = 1; at < count; at++) {
      const part = kept<Part>(fileOf(at));
      if (part) count = part.parts;
      this.#parts.push(part);
    }
  }

  /** Stories read by this version. */
  *stories(): Iterable<[path: string, story: KnownStory]> {
    for (const part of this.#parts) {
      if (part?.version === this.#version) yield* Object.entries(part.stories);
    }
  }

  /** Keeps these stories and no others; files that hold what they are to hold are left alone. */
  save(stories: ReadonlyMap<string, KnownStory>): void {
    const parts = partsFor(stories.size);
    const next = Array.from({ length: parts }, (): Map<string, KnownStory> => new Map());
    for (const [path, story] of stories) next[partOf(path, parts)]?.set(path, story);
    for (const [at, part] of next.entries()) {
      if (this.#holds(at, part, parts)) continue;
      keep(this.#fileOf(at), {
        version: this.#version,
        parts,
        stories: Object.fromEntries(part),
      } satisfies Part);
    }
    for (let at = parts; at < this.#parts.length; at++) rmSync(this.#fileOf(at), { force: true });
  }

  #holds(at: number, stories: Map<string, KnownStory>, parts: number): boolean {
    const part = this.#parts[at];
    if (part?.version !== this.#version || part.parts !== parts) return false;
    const entries = Object.entries(part.stories);
    return entries.length === stories.size && entries.every(([path, story]) => stories.get(path) === story);
  }
}
