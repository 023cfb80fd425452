import { createHash } from "node:crypto";
import type { StoryHead } from "../records/index.ts";

/** A short digest of plain data. */
export function digestOf(value: unknown): string {
  return createHash("sha1").update(JSON.stringify(value)).digest("hex");
}

const heads = new WeakMap<StoryHead, string>();

/** A digest of all of a story: its head names the digest of its source, and with it every word. */
export function storyDigest(head: StoryHead): string {
  const kept = heads.get(head);
  if (kept !== undefined) return kept;
  const digest = digestOf(head);
  heads.set(head, digest);
  return digest;
}
