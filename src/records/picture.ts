import { z } from "zod";

/** A picture that lies beside a story and is shown in its text. */
export const PictureSchema = z.strictObject({
  /** What the text calls it, and its name on the site: a slug, a digest of its bytes, its kind. */
  name: z.string(),
  /** Where it lies, from the archive folder. */
  path: z.string(),
  /** In pixels, as it is shown. */
  width: z.int().positive(),
  height: z.int().positive(),
});

export type Picture = z.infer<typeof PictureSchema>;

/** Longest first part of a picture's name, in characters. */
export const MAX_PICTURE_STEM = 60;

/** Every picture's name is of this form, and no other `src` is ever in safe HTML that was read from disk. */
export const PICTURE_NAME = /^[a-z0-9-]{1,90}\.(?:png|jpg|gif|webp|avif)$/;
