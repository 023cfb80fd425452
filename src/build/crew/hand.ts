import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Assignment, OutcomeOf, Task } from "./task.ts";
import { Worker } from "./worker.ts";

/** Somebody who does tasks: this process, or another. */
export interface Hand {
  /** How many tasks may be given to it at once, so that it never waits for the next. */
  readonly depth: number;
  run<T extends Task>(task: T): Promise<OutcomeOf<T>>;
  close(): void;
}

/** This process. */
export class OwnHand implements Hand {
  readonly depth = 1;
  readonly #worker: Worker;

  constructor(assignment: Assignment) {
    this.#worker = new Worker(assignment);
  }

  async run<T extends Task>(task: T): Promise<OutcomeOf<T>> {
    // Lets what other processes have sent in first, so that they get their next task.
    await new Promise(setImmediate);
    return this.#worker.run(task);
  }

  close(): void {
    this.#worker.close();
  }
}

interface Waiting {
  resolve(outcome: unknown): void;
  reject(fault: unknown): void;
}

/** A process of its own. */
export class OtherHand implements Hand {
  readonly depth = 2;
  readonly #child: ChildProcess;
  readonly #waiting: Waiting[] = [];

  constructor(assignment: Assignment) {
    this.#child = fork(programOf(), [], { serialization: "advanced", execArgv: flagsOf() });
    this.#child.on("message", (told: { outcome: unknown } | { fault: object }) => {
      const next = this.#waiting.shift();
      if ("outcome" in told) next?.resolve(told.outcome);
      else next?.reject(Object.assign(new Error(), told.fault));
    });
    this.#child.on("error", (fault) => this.#fail(fault));
    this.#child.on("exit", (code, signal) =>
      this.#fail(new Error(`a helping process ended (${signal ?? code})`)),
    );
    this.#child.send({ assignment });
  }

  run<T extends Task>(task: T): Promise<OutcomeOf<T>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve: resolve as Waiting["resolve"], reject });
      this.#child.send({ task });
    });
  }

  close(): void {
    this.#child.removeAllListeners("exit");
    if (this.#child.connected) this.#child.disconnect();
  }

  #fail(fault: unknown): void {
    for (const each of this.#waiting.splice(0)) each.reject(fault);
  }
}

const isCompiled = !import.meta.url.endsWith(".ts");

/** The child's program: beside this file as source; compiled, in the same tree of folders. */
function programOf(): string {
  return fileURLToPath(new URL(isCompiled ? "../build/crew/child.js" : "./child.ts", import.meta.url));
}

function flagsOf(): string[] {
  return isCompiled ? [] : ["--import", "tsx"];
}
