import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SiteChange } from "./staging.ts";

/**
 * A change told file by file, where some of its paths are folders (they end with a slash). A folder made anew
 * leaves nothing of the old one behind.
 */
export function fileByFile(
  { written, gone }: Pick<SiteChange, "written" | "gone">,
  next: string,
  live: string,
): Pick<SiteChange, "written" | "gone"> {
  const made = new Set(written.flatMap((path) => filesAt(next, path)));
  const old = [...gone, ...written.filter(isFolder)].flatMap((path) => filesAt(live, path));
  return { written: [...made], gone: old.filter((path) => !made.has(path)) };
}

const isFolder = (path: string) => path.endsWith("/");

/** Every file at a path, which may be a folder's. */
export function filesAt(root: string, path: string): string[] {
  if (!isFolder(path)) return [path];
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    filesAt(root, `${path}${entry.name}${entry.isDirectory() ? "/" : ""}`),
  );
}
