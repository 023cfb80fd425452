import { createHash } from "node:crypto";
import type { Picture } from "../records/index.ts";
import { fileOf } from "./file.ts";
import type { Publication } from "./publication.ts";
import type { PublishSource } from "./source.ts";

/** The pictures stories show, each under its story's address, as the bytes that were found beside it. */
export function* picturePublications({ archive, urls, pictureAt }: PublishSource): Generator<Publication> {
  for (const { slug, pictures } of archive.stories.values()) {
    for (const picture of pictures ?? []) {
      const { output } = urls.picture(slug, picture.name);
      yield fileOf(output, "pictures", picture.name, () => bytesOf(picture, pictureAt));
    }
  }
}

/**
 * A picture's bytes.
 * @throws where they are no longer those its name was made of: what they are now, nobody has looked at.
 */
export function bytesOf({ name, path }: Picture, pictureAt: PublishSource["pictureAt"]): Uint8Array {
  const bytes = pictureAt(path);
  if (name.includes(`-${createHash("sha1").update(bytes).digest("hex").slice(0, 8)}.`)) return bytes;
  throw new Error(`${path} changed while the site was built; build again`);
}

/** Media types by the end of a picture's name. */
const TYPES: Record<string, string> = {
  avif: "image/avif",
  gif: "image/gif",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/** The media type a picture's name says. */
export const mediaTypeOf = (name: string): string => TYPES[name.split(".").at(-1) ?? ""] ?? "";
