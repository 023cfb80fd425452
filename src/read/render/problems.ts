import type { RenderProblem } from "./types.ts";

/** Collects what the maintainer should hear of a source, each at its place as near as it is known. */
export class Problems {
  readonly #source: string;
  readonly #found: RenderProblem[] = [];
  #from = 0;
  #to: number;

  constructor(source: string) {
    this.#source = source;
    this.#to = source.length;
  }

  /** Says what part of the source is being rendered from now on. */
  enter(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }

  /** Notes a problem with the next place in the current part where `hint` stands, or else with its start. */
  add(ruleId: RenderProblem["ruleId"], hint: string): void {
    const at = hint === "" ? -1 : this.#source.indexOf(hint, this.#from);
    const isFound = at >= 0 && at < this.#to;
    this.#found.push({ ruleId, offset: isFound ? at : this.#from });
    if (isFound) this.#from = at + 1;
  }

  /** Notes a problem at a known offset. */
  addAt(ruleId: RenderProblem["ruleId"], offset: number): void {
    this.#found.push({ ruleId, offset });
  }

  /** All of them, in order of offset. */
  get all(): RenderProblem[] {
    return [...this.#found].sort((a, b) => a.offset - b.offset);
  }
}
