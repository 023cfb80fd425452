import { spawn } from "node:child_process";
import { join } from "node:path";
import { CACHE, PACKAGE_ROOT } from "../../build/places.ts";
import type { Message } from "../../messages/index.ts";

/** Where the site that is shown while one works on it is built: not `_site`, whose links name its real address. */
export const PREVIEW = `${CACHE}/preview`;

/** What a build of the preview came to. */
export interface PreviewBuild {
  /** Whether there is a whole new site. */
  done: boolean;
  /** What was lost on the way. */
  lost: Message[];
}

/**
 * Builds the preview in a process of its own, so that an edit of Fanlight's own templates and code counts too,
 * and memory is free again afterwards. Messages go to this process's terminal. Never rejects.
 */
export function buildPreview(root: string, address: string, signal: AbortSignal): Promise<PreviewBuild> {
  const program = join(PACKAGE_ROOT, "bin/fanlight.mjs");
  const args = [program, "build", "--output", PREVIEW, "--address", address];
  let lost: Message[] = [];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, FANLIGHT_PREVIEW: "1" },
      signal,
    });
    child.on("message", (messages: Message[]) => {
      lost = messages;
    });
    child.on("error", () => resolve({ done: false, lost }));
    child.on("close", (code) => resolve({ done: code === 0, lost }));
  });
}

/** Most messages that are shown over a page. */
const MOST_SHOWN = 20;

/** Time in ms for which a build of the preview waits for another one: two previews of one archive take turns. */
export const PREVIEW_WAITS = 120_000;

/** Whether this process builds the preview. */
export const isPreview = (): boolean => process.env.FANLIGHT_PREVIEW !== undefined;

/** In a build of the preview: tells the process that shows it what was lost. Does nothing in any other. */
export function tellPreview(lost: Message[]): void {
  if (!isPreview() || !process.send) return;
  process.send(lost.slice(0, MOST_SHOWN), () => process.disconnect());
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
