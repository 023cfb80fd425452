import type { Role } from "../../records/index.ts";
import { endCost, moveCost, STATES, type State, startCost } from "./states.ts";

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

/** The states one block can have, and the totals of ways that lead there. */
interface Column {
  states: readonly number[];
  weights: readonly number[];
  /** Best total of any way from the front to each state, its own weight included. */
  forward: number[];
  /** The same from the back. */
  backward: number[];
}

const NEVER = Number.NEGATIVE_INFINITY;
const COSTS: readonly (readonly number[])[] = STATES.map((from) => STATES.map((to) => moveCost(from, to)));
/** Each role's states, by their index. */
const STATES_OF = new Map<Role, number[]>();
STATES.forEach(({ role }, index) => {
  STATES_OF.set(role, [...(STATES_OF.get(role) ?? []), index]);
});

const stateAt = (index: number): State => STATES[index] as State;
const costOf = (from: number, to: number): number => COSTS[from]?.[to] ?? 0;

/**
 * The sequence of states that fits all evidence best, every block weighed together with the ones before and
 * after it (Viterbi's algorithm, run from both ends so that each choice knows its margin).
 */
export function bestPath(evidence: readonly Evidence[], mode: "story" | "chapter"): Choice[] {
  const columns = evidence.map(columnOf);
  sweepForward(columns, mode);
  sweepBackward(columns);
  let last: number | null = null;
  return columns.map((column) => {
    const chosen = bestAfter(column, last, mode);
    const state = column.states[chosen] ?? -1;
    last = state;
    return { state, ...marginOf(column, chosen) };
  });
}

function columnOf(roles: Evidence): Column {
  const states: number[] = [];
  const weights: number[] = [];
  for (const [role, weight] of roles) {
    for (const state of STATES_OF.get(role) ?? []) {
      states.push(state);
      weights.push(weight);
    }
  }
  return { states, weights, forward: [], backward: [] };
}

function sweepForward(columns: readonly Column[], mode: "story" | "chapter"): void {
  let before: Column | null = null;
  for (const column of columns) {
    for (let at = 0; at < column.states.length; at++) {
      const state = column.states[at] as number;
      let best = before === null ? -startCost(stateAt(state), mode) : NEVER;
      for (let from = 0; before !== null && from < before.states.length; from++) {
        const total = (before.forward[from] as number) - costOf(before.states[from] as number, state);
        if (total > best) best = total;
      }
      column.forward.push(best + (column.weights[at] as number));
    }
    before = column;
  }
}

function sweepBackward(columns: readonly Column[]): void {
  let after: Column | null = null;
  for (const column of columns.toReversed()) {
    for (let at = 0; at < column.states.length; at++) {
      const state = column.states[at] as number;
      let best = after === null ? -endCost(stateAt(state)) : NEVER;
      for (let to = 0; after !== null && to < after.states.length; to++) {
        const total = (after.backward[to] as number) - costOf(state, after.states[to] as number);
        if (total > best) best = total;
      }
      column.backward.push(best + (column.weights[at] as number));
    }
    after = column;
  }
}

/** The place of the best state of a column, where the block before it has the state `last`. */
function bestAfter(column: Column, last: number | null, mode: "story" | "chapter"): number {
  let chosen = -1;
  let best = NEVER;
  column.states.forEach((state, at) => {
    const move = last === null ? startCost(stateAt(state), mode) : costOf(last, state);
    const total = (column.backward[at] as number) - move;
    const isFirst = total === best && state < (column.states[chosen] ?? 0);
    if (total > best || isFirst) [chosen, best] = [at, total];
  });
  return chosen;
}

/** How far the best reading with another role falls behind. */
function marginOf({ states, weights, forward, backward }: Column, chosen: number): Omit<Choice, "state"> {
  const totalAt = (at: number) =>
    (forward[at] as number) + (backward[at] as number) - (weights[at] as number);
  const role = STATES[states[chosen] ?? -1]?.role;
  let rival: Role | null = null;
  let best = NEVER;
  let first = Number.POSITIVE_INFINITY;
  states.forEach((state, at) => {
    const other = stateAt(state).role;
    const total = totalAt(at);
    if (other === role || total === NEVER || !(total > best || (total === best && state < first))) return;
    [rival, best, first] = [other, total, state];
  });
  return { margin: rival === null ? Number.POSITIVE_INFINITY : totalAt(chosen) - best, rival };
}
