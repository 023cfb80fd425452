import { setFlagsFromString } from "node:v8";

/** How much a process's heap may grow past what is in use before it is cleared, in percent. */
const GROWTH = 30;

/**
 * Has this process clear its heap early: a build makes gigabytes of pages that are forgotten at once, and left to
 * itself V8 lets a heap grow to several times what is in use. Costs about a tenth more time for half the memory.
 */
export function boundMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
