import type { Role } from "../../records/index.ts";
import { endCost, moveCost, STATES, startCost } from "./states.ts";

/** Evidence for roles of one block; a role not named cannot be. */
export type Evidence = ReadonlyMap<Role, number>;

/** What was decided of one block. */
export interface Choice {
  /** Index into STATES. */
  state: number;
  /** How much better the best reading of the whole file is than the best with another role here. */
  margin: number;
  /** The role of that other reading; null where there is none. */
  rival: Role | null;
}

const COSTS: readonly (readonly number[])[] = STATES.map((from) => STATES.map((to) => moveCost(from, to)));
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * The sequence of states that fits all evidence best, every block weighed together with the ones before and
 * after it (Viterbi's algorithm, run from both ends so that each choice knows its margin).
 */
export function bestPath(evidence: readonly Evidence[], mode: "story" | "chapter"): Choice[] {
  const own = evidence.map((roles) => allowed(roles));
  const forward = sweep(
    own,
    (state) => -startCost(STATES[state] as never, mode),
    (from, to) => COSTS[from]?.[to] ?? 0,
  );
  const backward = sweep(
    [...own].reverse(),
    (state) => -endCost(STATES[state] as never),
    (from, to) => COSTS[to]?.[from] ?? 0,
  ).reverse();
  const choices: Choice[] = [];
  let last: number | null = null;
  own.forEach((states, at) => {
    let state = -1;
    let best = NEVER;
    for (const each of states.keys()) {
      const move = last === null ? startCost(STATES[each] as never, mode) : (COSTS[last]?.[each] ?? 0);
      const total = (backward[at]?.get(each) ?? NEVER) - move;
      if (total > best) [state, best] = [each, total];
    }
    const totals = [...states].map(([each, weight]): [number, number] => [
      each,
      (forward[at]?.get(each) ?? NEVER) + (backward[at]?.get(each) ?? NEVER) - weight,
    ]);
    choices.push({ state, ...marginOf(state, totals) });
    last = state;
  });
  return choices;
}

function allowed(roles: Evidence): ReadonlyMap<number, number> {
  const result = new Map<number, number>();
  STATES.forEach((state, index) => {
    const weight = roles.get(state.role);
    if (weight !== undefined) result.set(index, weight);
  });
  return result;
}

/** The best total of any way to each state of each block, from the front. */
function sweep(
  own: readonly ReadonlyMap<number, number>[],
  start: (state: number) => number,
  cost: (from: number, to: number) => number,
): Map<number, number>[] {
  const totals: Map<number, number>[] = [];
  for (const states of own) {
    const before = totals.at(-1);
    const here = new Map<number, number>();
    for (const [state, weight] of states) {
      let best = before === undefined ? start(state) : NEVER;
      if (before !== undefined) {
        for (const [from, total] of before) best = Math.max(best, total - cost(from, state));
      }
      if (best > NEVER) here.set(state, best + weight);
    }
    totals.push(here);
  }
  return totals;
}

/** How far the best reading with another role falls behind. */
function marginOf(state: number, totals: readonly [state: number, total: number][]): Omit<Choice, "state"> {
  const role = STATES[state]?.role;
  const own = totals.find(([each]) => each === state)?.[1] ?? 0;
  let rival: Role | null = null;
  let best = NEVER;
  for (const [each, total] of totals) {
    const other = STATES[each]?.role ?? null;
    if (other !== role && total > best) [rival, best] = [other, total];
  }
  return { margin: rival === null ? Number.POSITIVE_INFINITY : own - best, rival };
}
