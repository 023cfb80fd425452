import { boundMemory } from "./memory.ts";
import type { Assignment, Task } from "./task.ts";
import { Worker } from "./worker.ts";

boundMemory();

/** A worker in a process of its own. Tasks come in order and are answered in order. */
let worker: Worker | undefined;
let line = Promise.resolve();

process.on("message", (told: { assignment: Assignment } | { task: Task }) => {
  // What was said by a process that has ended since is no longer wanted.
  if (!process.connected) process.exit();
  if ("assignment" in told) {
    worker = new Worker(told.assignment);
    return;
  }
  line = line.then(async () => {
    try {
      process.send?.({ outcome: await worker?.run(told.task) });
    } catch (fault) {
      const { name, message, advice, code, path } = fault as Record<string, unknown>;
      process.send?.({ fault: { name, message, advice, code, path } });
    }
  });
});

process.on("disconnect", () => {
  worker?.close();
  process.exit();
});
