import { z } from "zod";
import { DateText, RichText } from "./fields.ts";

/** One chapter of a story. A one-shot has exactly one, with every heading field null. */
export const ChapterSchema = z.strictObject({
  /** 1-based place in the story; its URL is made from this. */
  position: z.int().positive(),
  /** What the author calls it: 5, 2.5; null when unnumbered. */
  number: z.number().nullable(),
  /** What the author calls the division: "Chapter", "Part", "Prologue", "Глава"; null when it has no heading. */
  label: z.string().nullable(),
  /** The chapter's own title, without label and number; null when it has none. */
  title: z.string().nullable(),
  summary: RichText.nullable(),
  /** The author's notes before the chapter. */
  notes: RichText.nullable(),
  /** The author's notes after the chapter. */
  endNotes: RichText.nullable(),
  /** Content warnings of this chapter alone, as the author words them. */
  warnings: z.array(z.string()),
  /** A quotation or lyric set before the prose. */
  epigraph: RichText.nullable(),
  /** BCP 47 tag where the chapter's language differs from the story's; else null. */
  language: z.string().nullable(),
  /** The prose. */
  content: RichText,
  /** Words of `content`, counted as AO3 counts them. */
  words: z.int().nonnegative(),
  publishedAt: DateText.nullable(),
});

export type Chapter = z.infer<typeof ChapterSchema>;
