import { Script } from "node:vm";

/** Where the script below finds what to run. */
const PLACE = "__fanlightTask";
const RUN = new Script(`globalThis.${PLACE}()`);

/** Something took longer than it was given. */
export class TooSlow extends Error {}

/** How often a task is begun anew that was stopped before it had its time, each time with twice the time. */
const ROUNDS = 4;

/**
 * Runs `task` to its end here and now, or stops it after `seconds` of the processor's time: whatever it was doing, an
 * endless loop or a regular expression among it. On a busy machine, where the clock ran out first, it is begun anew,
 * so that what becomes of a story does not depend on what else the machine does. `task` must bear that.
 * @throws TooSlow when it was stopped, and whatever `task` throws.
 */
export function within<T>(seconds: number, task: () => T): T {
  for (let round = 0; ; round++) {
    const before = process.cpuUsage();
    try {
      return stopping(seconds * 2 ** round, task);
    } catch (fault) {
      const { user, system } = process.cpuUsage(before);
      const hadItsTime = (user + system) / 1e6 >= seconds * 0.9 || round + 1 >= ROUNDS;
      if (!(fault instanceof TooSlow) || hadItsTime) throw fault;
    }
  }
}

/** Runs `task`, or stops it after `seconds` by the clock. */
function stopping<T>(seconds: number, task: () => T): T {
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
