import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import type { Publication } from "../publish/index.ts";
import type { Prepared } from "./prepare.ts";
import type { Versions } from "./versions.ts";
import { keep, kept } from "./whole-file.ts";

/** What the site that was last published holds. */
export interface Manifest {
  /** Digest of what each page was made from, by output path. */
  pages: Record<string, string>;
  /** Other files, and folders (with a slash at the end), by path; the value changes with the content. */
  files: Record<string, string>;
}

/** Names a site by what it was made from. The site's folder bears it too, so that neither is taken for another's. */
export function idOf({ pages, files }: Manifest): string {
  const hash = createHash("sha1");
  for (const part of [pages, files]) {
    for (const path of Object.keys(part).sort()) hash.update(`${path}\0${part[path]}\n`);
    hash.update("\0");
  }
  return hash.digest("hex");
}

/** The manifest of the site with this id; null where there is none, or it is of another site. */
export function loadManifest(file: string, id: string | null): Manifest | null {
  const known = kept<{ id: string; manifest: Manifest }>(file);
  return id !== null && known?.id === id ? known.manifest : null;
}

/** Keeps the manifest of the site with this id. */
export function saveManifest(file: string, id: string, manifest: Manifest): void {
  keep(file, { id, manifest });
}

/** Forgets it before the site is switched: a switch that comes to nothing is no reason to trust the live site. */
export function forgetManifest(file: string): void {
  rmSync(file, { force: true });
}

/** Paths in `next` that are new or differ, and those only `before` has. */
export function difference(before: Record<string, string>, next: Record<string, string>) {
  const changed = Object.keys(next).filter((path) => before[path] !== next[path]);
  const gone = Object.keys(before).filter((path) => !(path in next));
  return { changed, gone };
}

/** What a site is to hold. */
export function manifestOf(
  { pages, inputs, assets }: Prepared,
  publications: Publication[],
  versions: Versions,
): Manifest {
  const digests: Manifest["pages"] = {};
  for (const page of pages)
    digests[page.output] = `${versions.pages[page.kind].slice(0, 8)}${inputs.of(page)}`;
  const files = Object.fromEntries(assets.files.map(({ path, bytes }) => [path, String(bytes.length)]));
  for (const { path, inputs } of publications) files[path] = `${versions.published.slice(0, 8)}${inputs}`;
  return { pages: digests, files };
}
