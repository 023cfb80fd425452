import { availableParallelism } from "node:os";
import { type Hand, OtherHand, OwnHand } from "./hand.ts";
import type { Assignment, OutcomeOf, Task } from "./task.ts";

export type * from "./task.ts";

/** More processes than this help little: reading and writing are bound by one disk. */
const MOST_HANDS = 8;

/** Tasks that are made one by one, when somebody is free for them. */
export interface Tasks<T> {
  count: number;
  make(index: number): T;
}

/** As many processes as there are cores, when there is work for them. */
export const handsHere = (): number => Math.min(MOST_HANDS, availableParallelism());

/**
 * The processes that share a build's work. The first is this one; others are started when there are tasks
 * enough to be worth their start (about 0.3 s each).
 */
export class Crew {
  readonly #assignment: Omit<Assignment, "proseFile">;
  readonly #proseFile: string;
  readonly #size: number;
  readonly #hands: Hand[] = [];

  /** @param proseFile each process adds its number to it. @param size how many processes at most. */
  constructor(assignment: Omit<Assignment, "proseFile">, proseFile: string, size: number) {
    this.#assignment = assignment;
    this.#proseFile = proseFile;
    this.#size = size;
  }

  /**
   * Has every task done by whoever is free.
   * @param done is told each outcome, in no order. @param own work that only this process can do; it does this first.
   * @throws what the first failed task threw.
   */
  async run<T extends Task>(
    tasks: Tasks<T>,
    done: (outcome: OutcomeOf<T>, task: T) => void,
    own: (() => Promise<void>)[] = [],
  ): Promise<void> {
    this.#gather(tasks.count + own.length);
    let at = 0;
    let failed = false;
    const work = async (hand: Hand): Promise<void> => {
      while (at < tasks.count && !failed) {
        const task = tasks.make(at++);
        try {
          done(await hand.run(task), task);
        } catch (fault) {
          failed = true;
          throw fault;
        }
      }
    };
    const [first, ...others] = this.#hands as [Hand, ...Hand[]];
    const lines = others.flatMap((hand) => Array.from({ length: hand.depth }, () => work(hand)));
    const mine = async () => {
      for (const each of own) {
        await each();
        await new Promise(setImmediate);
      }
      await work(first);
    };
    const ends = await Promise.allSettled([...lines, mine()]);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }

  /** Sends everybody home. */
  close(): void {
    for (const hand of this.#hands) hand.close();
  }

  #gather(tasks: number): void {
    const wanted = Math.max(1, Math.min(this.#size, tasks));
    while (this.#hands.length < wanted) {
      const proseFile = `${this.#proseFile}.${this.#hands.length}`;
      const assignment = { ...this.#assignment, proseFile };
      this.#hands.push(this.#hands.length === 0 ? new OwnHand(assignment) : new OtherHand(assignment));
    }
  }
}
