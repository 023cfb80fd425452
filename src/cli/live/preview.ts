import { spawn } from "node:child_process";
import { join } from "node:path";
import { CACHE, PACKAGE_ROOT } from "../../build/places.ts";

/** Where the site that is shown while one works on it is built: not `_site`, whose links name its real address. */
export const PREVIEW = `${CACHE}/preview`;

/**
 * Builds the preview in a process of its own, so that an edit of Fanlight's own templates and code counts too,
 * and memory is free again afterwards. Messages go to this process's terminal.
 * @returns whether there is a whole new site.
 */
export function buildPreview(root: string, address: string): Promise<boolean> {
  const program = join(PACKAGE_ROOT, "bin/fanlight.mjs");
  const args = [program, "build", "--output", PREVIEW, "--address", address];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

/** Runs one job at a time; what is asked for meanwhile becomes one more run after it. */
export function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await job();
      } while (again);
    })().finally(() => {
      running = null;
    });
    return running;
  };
}
