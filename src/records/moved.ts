import { z } from "zod";

/** Addresses under `stories/` that are no longer what they were. */
export const MovedStorySchema = z.strictObject({
  /** The slug of the story that is to be shown instead; null where there is none. */
  to: z.string().nullable().default(null),
  /** Chapters the story had at most while it had this address. */
  chapters: z.int().min(1).max(100_000).default(1),
  /** Whether there was a page with the entire story. */
  entire: z.boolean().default(false),
});

/** A list whose pages have become fewer, or none. */
export const MovedListSchema = z.strictObject({
  /** Pages it had at most. */
  pages: z.int().min(1).max(100_000).default(1),
});

/** `moved.yaml`: addresses the site once had, so that nobody who kept one comes to nothing. */
export const MovedSchema = z.strictObject({
  /** By the story's former slug. */
  stories: z.record(z.string(), MovedStorySchema).default({}),
  /** By the list's path in the site: `tags/fluff`. */
  lists: z.record(z.string(), MovedListSchema).default({}),
});

export type MovedStory = z.infer<typeof MovedStorySchema>;
export type Moved = z.infer<typeof MovedSchema>;
