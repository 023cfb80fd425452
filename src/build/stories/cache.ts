import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "../../messages/index.ts";
import type { StoryFiles } from "../../read/index.ts";
import type { StoryHead } from "../../records/index.ts";
import type { ReadOutcome } from "../crew/task.ts";
import { keep, kept } from "../whole-file.ts";

/** What is known of one story from an earlier build. */
export interface KnownStory {
  files: string[];
  /** Size in bytes and time of change in ms of each file. */
  stats: [size: number, time: number][];
  /** Digest of the files' bytes. */
  digest: string;
  /** Null for a story that was left out. */
  head: StoryHead | null;
  messages: Message[];
}

/** Stories as one build found them. */
export interface KnownStories {
  /** Of the reader and of all settings it follows. */
  version: string;
  /** When this was written, in ms: a file changed at that very time may have changed again since. */
  written: number;
  stories: Record<string, KnownStory>;
}

/** Time in ms within which a file system may give two changes one time (FAT: 2 s). */
const CLOCK_STEP = 2000;

/**
 * Heads and messages of every story as last read, so that an unchanged story is not read again. Files are told
 * unchanged by size and time, and by their bytes where the time is too near to the last build's to tell.
 */
export class StoryCache {
  readonly #file: string;
  readonly #version: string;
  readonly #known = new Map<string, KnownStory>();
  readonly #written: number;
  readonly #next = new Map<string, KnownStory>();

  /**
   * @param file the cache of earlier builds. @param version of the reader and of all settings it follows; what was
   * read by another version is not known. @param others what builds elsewhere found.
   */
  constructor(file: string, version: string, others: KnownStories[] = []) {
    this.#file = file;
    this.#version = version;
    const own = kept<KnownStories>(file);
    for (const each of [...others, ...(own ? [own] : [])]) {
      if (each.version !== version) continue;
      for (const [path, story] of Object.entries(each.stories)) this.#known.set(path, story);
    }
    this.#written = Math.min(own?.written ?? 0, ...others.map(({ written }) => written));
  }

  /** Whether a story's files are as they were when it was last read; if not, it must be read and put. */
  get(root: string, source: StoryFiles): boolean {
    const known = this.#known.get(source.path);
    if (!known || known.files.join("\0") !== source.files.join("\0")) return false;
    const stats = statsOf(root, source);
    if (!stats) return false;
    const isSame = stats.every(
      ([size, time], i) => size === known.stats[i]?.[0] && time === known.stats[i]?.[1],
    );
    const isNear = stats.some(([, time]) => time > this.#written - CLOCK_STEP);
    if ((!isSame || isNear) && digestOf(root, source) !== known.digest) return false;
    this.#next.set(source.path, isSame ? known : { ...known, stats });
    return true;
  }

  /** Notes what reading a story gave. */
  put({ source, stats, head, digest, messages }: ReadOutcome): void {
    this.#next.set(source.path, { files: source.files, stats: stats ?? [], digest, head, messages });
  }

  /** What is known of a story that was got or put. */
  known(source: StoryFiles): KnownStory {
    return this.#next.get(source.path) as KnownStory;
  }

  /** Size and time of every file of every story that was got or put, as they were before it was read. */
  looks(): Record<string, [size: number, time: number] | null> {
    const known = [...this.#next.values()];
    return Object.fromEntries(
      known.flatMap(({ files, stats }) => files.map((file, i) => [file, stats[i] ?? null])),
    );
  }

  /** What was got and put, and nothing else. */
  content(): KnownStories {
    return { version: this.#version, written: Date.now(), stories: Object.fromEntries(this.#next) };
  }

  /** Keeps it for the next build. */
  save(): void {
    keep(this.#file, this.content());
  }
}

/** Size and time of a story's files; null where one cannot be looked at. */
export function statsOf(root: string, source: StoryFiles): KnownStory["stats"] | null {
  try {
    return source.files.map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return [size, mtimeMs];
    });
  } catch {
    return null;
  }
}

/** Digest of a story's bytes, as the reader makes it; "" where a file cannot be read. */
function digestOf(root: string, source: StoryFiles): string {
  const hash = createHash("sha1");
  try {
    for (const path of source.files) {
      const bytes = readFileSync(join(root, path));
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
  } catch {
    return "";
  }
  return hash.digest("hex");
}
