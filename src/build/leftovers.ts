import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes what builds that were killed left in the cache: files still being made, which bear the number of their
 * process after the name. Only for whoever holds the lock of the site these files belong to.
 * @param cache the cache folder. @param site what the names of all files of this site's builds have in them.
 */
export function removeLeftovers(cache: string, site: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(cache);
  } catch {
    return;
  }
  for (const name of names) {
    if (name.includes(`-${site}.`)) rmSync(join(cache, name), { force: true, recursive: true });
  }
}
