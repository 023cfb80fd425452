import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { imageSize } from "image-size";
import type { PictureFound } from "../../read/index.ts";
import { type Limits, MAX_PICTURE_STEM } from "../../records/index.ts";
import { slugOf } from "../../records/slug.ts";

/** Endings by what a file's bytes are; the only kinds that are shown. */
const KINDS: Record<string, string> = { png: "png", jpg: "jpg", gif: "gif", webp: "webp", avif: "avif" };

const MEGABYTE = 1024 * 1024;

/** Looks for pictures in stories' folders, and notes every file it looked for. */
export class PictureFinder {
  readonly #root: string;
  readonly #limits: Limits;
  /** Paths from the archive folder, in the order they were asked for. */
  readonly asked = new Set<string>();

  constructor(root: string, limits: Limits) {
    this.#root = root;
    this.#limits = limits;
  }

  /**
   * The picture at `src` in `folder` (`stories/the-lamp/`, of the archive), known by its bytes: its name says nothing.
   * A link that leads out of the folder is refused. Never throws.
   */
  find = (folder: string, src: string): PictureFound => {
    const path = `${folder}${src}`;
    this.asked.add(path);
    try {
      const file = join(this.#root, path);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat === undefined) return "render/picture-missing";
      const home = realpathSync(join(this.#root, folder));
      if (!stat.isFile() || !realpathSync(file).startsWith(home + sep)) return "render/picture-refused";
      if (stat.size > this.#limits.pictureMegabytes * MEGABYTE) return "render/picture-too-large";
      return pictureOf(path, readFileSync(file)) ?? "render/picture-refused";
    } catch {
      return "render/picture-refused";
    }
  };
}

/** @throws where the bytes are of no kind of picture at all. */
function pictureOf(path: string, bytes: Uint8Array): PictureFound | null {
  const { type, width, height, orientation } = imageSize(bytes);
  const kind = KINDS[type ?? ""];
  if (kind === undefined || !(width > 0) || !(height > 0)) return null;
  const stem = slugOf((path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "")).slice(0, MAX_PICTURE_STEM);
  const digest = createHash("sha1").update(bytes).digest("hex").slice(0, 8);
  const isTurned = orientation !== undefined && orientation > 4;
  const [across, down] = isTurned ? [height, width] : [width, height];
  return { name: `${stem}-${digest}.${kind}`, path, width: across, height: down };
}
