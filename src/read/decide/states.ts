import type { Role } from "../../records/index.ts";

/**
 * Where in a story a block stands. FRONT: before the first chapter, or between two posts or pages. HEAD: from a
 * chapter's heading to its prose. OPENING: the first passage of prose that no heading announced; LEAD: what follows
 * it. PROSE: prose that a heading announced. TAIL: from
 * the end of the prose to the next heading or the end.
 */
export type Zone = "front" | "head" | "opening" | "lead" | "prose" | "tail";

/** A role in a zone. */
export interface State {
  zone: Zone;
  role: Role;
}

/** The roles there are in each zone, and what it takes to believe that an unmarked block there has them. */
const PRIOR: Record<Zone, Partial<Record<Role, number>>> = {
  front: {
    title: 0,
    author: 0,
    metadata: 0,
    summary: 2,
    disclaimer: 1.5,
    note: 2,
    epigraph: 1,
    "scene-break": 0.3,
    transport: 1,
    boilerplate: 1,
  },
  head: {
    "chapter-heading": 1,
    title: 1.5,
    author: 1,
    metadata: 1,
    summary: 2,
    disclaimer: 1.5,
    note: 2.5,
    epigraph: 1,
    "scene-break": 0.5,
    boilerplate: 1,
    transport: 2,
  },
  opening: { body: 0 },
  lead: { body: 0, "scene-break": 0, boilerplate: 4, transport: 3 },
  prose: { body: 0, "scene-break": 0, boilerplate: 4, transport: 3 },
  tail: {
    "end-marker": 0,
    "end-note": 2,
    note: 3,
    disclaimer: 2,
    metadata: 3,
    "scene-break": 0.4,
    boilerplate: 0.5,
    transport: 1,
  },
};

/** What it costs to come from one zone into another. Missing: it cannot be. */
const MOVES: Record<Zone, Partial<Record<Zone, number>>> = {
  front: { front: 0, opening: 0, tail: 8 },
  head: { head: 0, prose: 0, front: 4, tail: 8 },
  opening: { lead: 0, tail: 4, front: 8 },
  lead: { lead: 0, tail: 1.5, front: 8 },
  prose: { prose: 0, tail: 1.5, front: 4 },
  tail: { tail: 0, front: 1.5, prose: 9 },
};

/** What a chapter heading costs after each zone: prose before the first one has to be a chapter of its own. */
const HEADING_AFTER: Record<Zone, number> = {
  front: 0,
  head: 0,
  opening: 5,
  lead: 4.2,
  prose: 1,
  tail: 0,
};

/** What a title costs after each role; after those not named, 1. */
const TITLE_AFTER: Partial<Record<Role, number>> = {
  transport: 0,
  boilerplate: 0,
  "scene-break": 0,
  metadata: 0.3,
};

/** Roles that may follow transport in a tail: a post's signature ends its notes. */
const AFTER_TRANSPORT: ReadonlySet<Role> = new Set(["transport", "boilerplate", "scene-break"]);
/** Roles that rather end a chapter than begin the next one before its heading. */
const LATE: ReadonlySet<Role> = new Set(["note", "summary"]);
/** Roles that may follow an epigraph: it stands right before the prose. */
const AFTER_EPIGRAPH: ReadonlySet<Role> = new Set(["epigraph", "body", "scene-break"]);

/** Every state, in a fixed order. */
export const STATES: readonly State[] = (Object.keys(PRIOR) as Zone[]).flatMap((zone) =>
  (Object.keys(PRIOR[zone]) as Role[]).map((role) => ({ zone, role })),
);

/** The cost of one state after another; Infinity where it cannot be. */
export function moveCost(from: State, to: State): number {
  if (to.role === "chapter-heading") {
    return HEADING_AFTER[from.zone] + priorCost(to) + (from.role === "epigraph" ? 2 : 0);
  }
  const cost = MOVES[from.zone][to.zone];
  if (cost === undefined) return Number.POSITIVE_INFINITY;
  const isSame = from.zone === to.zone && from.role === to.role;
  return cost + orderCost(from, to) + priorCost(to) * (isSame ? GOING_ON : 1);
}

/** What of a role's prior cost a further block of it bears. */
const GOING_ON = 0.25;

function priorCost({ zone, role }: State): number {
  return PRIOR[zone][role] ?? 0;
}

/** What the order of the parts of a head or a tail costs. */
function orderCost(from: State, to: State): number {
  if (from.zone === "tail" && from.role === "transport") {
    return to.zone !== "tail" || AFTER_TRANSPORT.has(to.role) ? 0 : 3;
  }
  if (from.role === "epigraph") return AFTER_EPIGRAPH.has(to.role) ? 0 : 2;
  if (from.zone !== to.zone) return from.zone === "tail" && LATE.has(to.role) ? 1 : 0;
  if (to.role === "title") return TITLE_AFTER[from.role] ?? 1;
  return to.role === "author" && from.role !== "title" ? 0.5 : 0;
}

/** The cost of beginning with a state. A chapter's file may begin as if its heading had been read. */
export function startCost(state: State, mode: "story" | "chapter"): number {
  const { zone, role } = state;
  if (zone === "front" || zone === "opening") return priorCost(state);
  if (zone !== "head" || (role !== "chapter-heading" && mode !== "chapter")) return Number.POSITIVE_INFINITY;
  return priorCost(state);
}

/** The cost of ending with a state: a story has prose after its heads, and more than a paragraph of it. */
export function endCost({ zone }: State): number {
  if (zone === "opening") return 2;
  return zone === "front" || zone === "head" ? 5 : 0;
}
