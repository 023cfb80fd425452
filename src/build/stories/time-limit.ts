import { Script } from "node:vm";

/** Where the script below finds what to run. */
const PLACE = "__fanlightTask";
const RUN = new Script(`globalThis.${PLACE}()`);

/** Something took longer than it was given. */
export class TooSlow extends Error {}

/**
 * Runs `task` to its end here and now, or stops it after `seconds`: whatever it was doing, an endless loop or a
 * regular expression among it. What it was working on must be thrown away then.
 * @throws TooSlow when it was stopped, and whatever `task` throws.
 */
export function within<T>(seconds: number, task: () => T): T {
  let result: T | undefined;
  const place = globalThis as unknown as Record<string, unknown>;
  const before = place[PLACE];
  place[PLACE] = () => {
    result = task();
  };
  try {
    RUN.runInThisContext({ timeout: seconds * 1000 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new TooSlow();
    throw fault;
  } finally {
    place[PLACE] = before;
  }
  return result as T;
}
