import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { StoryPage } from "../plan/index.ts";
import { isSame } from "./difference.ts";
import { BuildFault } from "./fault.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import type { KnownStories } from "./stories/known.ts";
import { keep, kept } from "./whole-file.ts";

/** One share of an archive's stories: number `index` (from 1) of `count`. */
export interface Shard {
  index: number;
  count: number;
}

/** What a build of one share leaves in its folder for the merge. */
export interface ShardResult {
  /** Heads and messages of its stories. */
  stories: KnownStories;
  /** Text of its manifest. */
  manifest: string;
}

/** The file in a share's folder that holds its result. */
export const SHARD_FILE = ".fanlight-shard";

/**
 * Reads "2/3".
 * @throws BuildFault where it is no share.
 */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new BuildFault(
    `“${text}” is not a share of the work.`,
    "Write its number and how many there are: --shard 2/3",
  );
}

/** Whether a story is in a share. It depends on the story's path alone, so that no machine need ask another. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return createHash("sha1").update(path).digest().readUInt32BE(0) % count === index - 1;
}

/** Writes a share's result into its folder. */
export function keepShard(folder: string, result: ShardResult): void {
  keep(join(folder, SHARD_FILE), result);
}

/**
 * Results of every share by folder.
 * @throws BuildFault where a folder holds none.
 */
export function loadShards(folders: string[]): Map<string, ShardResult> {
  return new Map(
    folders.map((folder): [string, ShardResult] => {
      const result = kept<ShardResult>(join(folder, SHARD_FILE));
      if (result) return [resolve(folder), result];
      throw new BuildFault(
        `There is no finished share of a build in ${folder}.`,
        "Name the folders that “fanlight build --shard …” wrote, each whole, its hidden files too.",
      );
    }),
  );
}

/** Those of a site's pages that a share made from the same inputs, with the folder each is in. */
export function madeInShards(
  pages: StoryPage[],
  manifest: Manifest,
  shards: Map<string, ShardResult>,
): Map<string, string> {
  const shares = [...shards].map(([folder, result]) => ({ folder, made: readManifest(result.manifest) }));
  const found = new Map<string, string>();
  for (const { kind, story, output } of pages) {
    const wanted = manifest.stories.get(story);
    const share = shares.find(
      ({ made }) =>
        isSame(kind, made.stories.get(story), wanted) && made.kinds[kind] === manifest.kinds[kind],
    );
    if (share) found.set(output, share.folder);
  }
  return found;
}
