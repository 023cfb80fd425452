import { createHash } from "node:crypto";

/** Pagefind holds about 0.6 MB a chapter while it indexes; this keeps one slice near 500 MB. */
const CHAPTERS_PER_SLICE = 800;

/**
 * How many slices the full text is cut into: a power of two, so that a growing archive keeps its slices until
 * it has doubled.
 */
export function sliceCount(chapters: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(chapters / CHAPTERS_PER_SLICE)));
}

/** Which of `count` slices a story is in. It depends on the story alone, so a new story moves no other. */
export function sliceOf(slug: string, count: number): number {
  return createHash("sha1").update(slug).digest().readUInt32BE(0) % count;
}
