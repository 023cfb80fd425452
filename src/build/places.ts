import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder Fanlight itself is installed in: the one with `package.json`, whether run as source or compiled. */
export const PACKAGE_ROOT = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

function findPackageRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "templates"))) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json above ${from}`);
  }
}

/** Everything the templates are made of. */
export const TEMPLATES = join(PACKAGE_ROOT, "templates");

/** Where the site goes when nobody says otherwise, under the archive folder. */
export const DEFAULT_OUTPUT = "_site";

/** Where work is kept between builds, under the archive folder; always safe to delete. */
export const CACHE = ".cache";
