import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoryFiles } from "../../read/index.ts";
import type { ReadOutcome } from "../crew/task.ts";
import { KnownParts, type KnownStories, type KnownStory } from "./known.ts";

/** Time in ms within which a file system may give two changes one time (FAT: 2 s). */
const CLOCK_STEP = 2000;

/**
 * Heads and messages of every story as last read, so that an unchanged story is not read again. Files are told
 * unchanged by size and time, and by their bytes where the time is too near to the last build's to tell.
 */
export class StoryCache {
  readonly #version: string;
  readonly #began = Date.now();
  readonly #own: KnownParts;
  readonly #known = new Map<string, KnownStory>();
  readonly #next = new Map<string, KnownStory>();

  /**
   * @param fileOf where each file of the cache is. @param version of the reader and of all settings it follows; what was
   * read by another version is not known. @param others what builds elsewhere found.
   */
  constructor(fileOf: (part: number) => string, version: string, others: KnownStories[] = []) {
    this.#version = version;
    this.#own = new KnownParts(fileOf, version);
    for (const each of others) {
      if (each.version !== version) continue;
      for (const [path, story] of Object.entries(each.stories)) this.#known.set(path, story);
    }
    for (const [path, story] of this.#own.stories()) this.#known.set(path, story);
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
    if (!known.pictures.every((each) => isAsSeen(root, each, known.seen))) return false;
    const isNear = stats.some(([, time]) => time > known.seen - CLOCK_STEP);
    const isSure = isSame && !isNear;
    if (!isSure && digestOf(root, source) !== known.digest) return false;
    this.#next.set(source.path, isSure ? known : { ...known, stats, seen: this.#began });
    return true;
  }

  /** Notes what reading a story gave. */
  put({ source, prose: _prose, ...outcome }: ReadOutcome): void {
    const stats = outcome.stats ?? [];
    this.#next.set(source.path, { ...outcome, files: source.files, stats, seen: this.#began });
  }

  /** What is known of a story that was got or put. */
  known(source: StoryFiles): KnownStory {
    return this.#next.get(source.path) as KnownStory;
  }

  /** A digest of the head of a story that was got or put, by the story's path. */
  headDigest(path: string): string {
    return this.#next.get(path)?.headDigest ?? "";
  }

  /** Size and time of every file of every story that was got or put, as they were before it was read. */
  looks(): Record<string, [size: number, time: number] | null> {
    const looks: ReturnType<StoryCache["looks"]> = {};
    for (const { files, stats, pictures } of this.#next.values()) {
      for (const [path, look] of pictures) looks[path] = look;
      for (const [at, file] of files.entries()) looks[file] = stats[at] ?? null;
    }
    return looks;
  }

  /** What was got and put, and nothing else. */
  content(): KnownStories {
    return { version: this.#version, stories: Object.fromEntries(this.#next) };
  }

  /** Keeps it for the next build. */
  save(): void {
    this.#own.save(this.#next);
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

/** Size and time of one file; null where there is none. */
export function lookAt(root: string, path: string): [size: number, time: number] | null {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  return stat ? [stat.size, stat.mtimeMs] : null;
}

/** Whether a picture looks as it did, and did not change so near to that look that it might have again. */
function isAsSeen(root: string, [path, before]: KnownStory["pictures"][number], seen: number): boolean {
  const now = lookAt(root, path);
  if (now === null || before === null) return now === before;
  return now[0] === before[0] && now[1] === before[1] && now[1] <= seen - CLOCK_STEP;
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
