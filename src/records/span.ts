import { z } from "zod";
import { ROLES } from "./vocabulary.ts";

/**
 * A run of the decoded source text with one role. The spans of one file, in order, cover it from 0 to its
 * end without gap or overlap, so nothing a file holds is ever dropped.
 */
export const SpanSchema = z.strictObject({
  /** Path of the file, relative to the archive folder, with forward slashes. */
  file: z.string(),
  /** Offset of the first character, in UTF-16 code units of the decoded text. */
  start: z.int().nonnegative(),
  /** Offset after the last character. */
  end: z.int().nonnegative(),
  role: z.enum(ROLES),
  /** Position of the chapter it belongs to (1-based), or null for the story as a whole. */
  chapter: z.int().positive().nullable(),
});

export type Span = z.infer<typeof SpanSchema>;
