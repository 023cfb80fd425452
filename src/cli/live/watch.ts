import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { watch } from "chokidar";
import { PACKAGE_ROOT } from "../../build/places.ts";

/** Time in ms in which changes count as one, as an editor writes a file in several steps. */
const TOGETHER = 80;

/** What the site is made from, in the archive and in Fanlight itself. */
function watched(root: string): string[] {
  const own = ["stories", "archive.yaml", "tags.yaml", "moved.yaml"].map((name) => join(resolve(root), name));
  const fanlight = ["templates", "src"].map((name) => join(PACKAGE_ROOT, name)).filter(existsSync);
  return PACKAGE_ROOT.includes("node_modules") ? own : [...own, ...fanlight];
}

/**
 * Calls `changed` soon after anything the site is made from was saved, added or removed.
 * @returns ends the watch.
 */
export function watchSources(root: string, changed: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(watched(root), {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[/\\])\.[^/\\]+$|~$/.test(path),
    awaitWriteFinish: { stabilityThreshold: TOGETHER, pollInterval: 20 },
  });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER);
  });
  watcher.on("error", (fault) => {
    const why = fault instanceof Error ? fault.message : String(fault);
    process.stderr.write(`Changes may go unnoticed, as files cannot be watched (${why}).\n`);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
