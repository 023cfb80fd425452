import fs from "node:fs";
import path from "node:path";
import type { Cost } from "./measure.ts";

/** One counted run. */
interface Run {
  scenario: string;
  contender: string;
  cost: Cost;
  pages: number;
}

/**
 * The runs of one size, kept in a file as they are made, so that a bench that was stopped goes on where it was.
 * Runs of other sources of Fanlight than today's are forgotten.
 */
export class Results {
  readonly #file: string;
  readonly #program: string;
  readonly #runs: Run[] = [];

  /** @param file where they are kept. @param program digest of Fanlight's sources. @param fresh whether to forget all. */
  constructor(file: string, program: string, fresh: boolean) {
    this.#file = file;
    this.#program = program;
    if (fresh || !fs.existsSync(file)) return;
    const kept = JSON.parse(fs.readFileSync(file, "utf8")) as { program: string; runs: Run[] };
    if (kept.program === program) this.#runs.push(...kept.runs);
  }

  /** Costs of what was run so far. */
  costs(scenario: string, contender: string): Cost[] {
    return this.#of(scenario, contender).map(({ cost }) => cost);
  }

  /** Pages of the site the last of these runs made. */
  pages(scenario: string, contender: string): number {
    return this.#of(scenario, contender).at(-1)?.pages ?? 0;
  }

  add(run: Run): void {
    this.#runs.push(run);
    fs.mkdirSync(path.dirname(this.#file), { recursive: true });
    fs.writeFileSync(this.#file, JSON.stringify({ program: this.#program, runs: this.#runs }));
  }

  #of(scenario: string, contender: string): Run[] {
    return this.#runs.filter((run) => run.scenario === scenario && run.contender === contender);
  }
}
