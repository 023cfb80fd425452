import type { Role } from "../../records/index.ts";

/**
 * Where in a story a block stands. FRONT: before the first chapter, or between two posts or pages. HEAD: from a
 * chapter's heading to its prose. PROSE. TAIL: from the end of the prose to the next heading or the end.
 */
export type Zone = "front" | "head" | "prose" | "tail";

/** A role in a zone. */
export interface State {
  zone: Zone;
  role: Role;
}

const ROLES_OF: Record<Zone, readonly Role[]> = {
  front: [
    "title",
    "author",
    "metadata",
    "summary",
    "disclaimer",
    "note",
    "epigraph",
    "scene-break",
    "transport",
    "boilerplate",
  ],
  head: [
    "chapter-heading",
    "title",
    "author",
    "metadata",
    "summary",
    "disclaimer",
    "note",
    "epigraph",
    "scene-break",
    "boilerplate",
    "transport",
  ],
  prose: ["body", "scene-break", "boilerplate", "transport"],
  tail: [
    "end-marker",
    "end-note",
    "note",
    "disclaimer",
    "metadata",
    "author",
    "summary",
    "scene-break",
    "boilerplate",
    "transport",
  ],
};

/** Every state, in a fixed order. */
export const STATES: readonly State[] = (Object.keys(ROLES_OF) as Zone[]).flatMap((zone) =>
  ROLES_OF[zone].map((role) => ({ zone, role })),
);

/** What it costs to come from one zone into another. Missing: it cannot be. */
const MOVES: Record<Zone, Partial<Record<Zone, number>>> = {
  front: { front: 0, head: 0, prose: 0 },
  head: { head: 0, prose: 0, front: 4 },
  prose: { prose: 0, head: 1, tail: 1.5, front: 3 },
  tail: { tail: 0, head: 0, front: 1, prose: 9 },
};

/** What it takes to believe that an unmarked block has a role at all, by zone. */
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
  prose: { body: 0, "scene-break": 0, boilerplate: 4, transport: 3 },
  tail: {
    "end-marker": 0,
    "end-note": 2,
    note: 3,
    disclaimer: 2,
    metadata: 3,
    author: 3,
    summary: 4,
    "scene-break": 0.4,
    boilerplate: 0.5,
    transport: 1,
  },
};

/** The cost of a state for any block. */
export function priorCost({ zone, role }: State): number {
  return PRIOR[zone][role] ?? 0;
}

/** The cost of one state after another; Infinity where it cannot be. */
export function moveCost(from: State, to: State): number {
  if (to.role === "chapter-heading") return (MOVES[from.zone].head ?? 0) + (from.role === "epigraph" ? 2 : 0);
  const cost = MOVES[from.zone][to.zone];
  if (cost === undefined || (to.zone === "head" && from.zone !== "head")) return Number.POSITIVE_INFINITY;
  return cost + orderCost(from, to);
}

/** What order the parts of a head or a tail stand in. */
function orderCost(from: State, to: State): number {
  if (from.zone === "tail" && from.role === "transport") {
    return to.zone === "tail" &&
      to.role !== "transport" &&
      to.role !== "boilerplate" &&
      to.role !== "scene-break"
      ? 3
      : 0;
  }
  if (from.role === "epigraph" && to.role !== "epigraph" && to.role !== "body" && to.role !== "scene-break")
    return 2;
  if (to.role === "title" && from.zone === to.zone) return TITLE_AFTER[from.role] ?? 1;
  if (to.role === "author" && from.zone === to.zone && from.role !== "title") return 0.5;
  return 0;
}

const TITLE_AFTER: Partial<Record<Role, number>> = {
  transport: 0,
  boilerplate: 0,
  "scene-break": 0,
  metadata: 0.3,
  "chapter-heading": 1,
  title: 1,
};

/** The cost of beginning with a state. */
export function startCost({ zone, role }: State, mode: "story" | "chapter"): number {
  if (zone === "front" || zone === "prose") return 0;
  if (zone !== "head") return Number.POSITIVE_INFINITY;
  return role === "chapter-heading" || mode === "chapter" ? 0 : Number.POSITIVE_INFINITY;
}

/** The cost of ending with a state: a story has prose after its heads. */
export function endCost({ zone }: State): number {
  return zone === "front" || zone === "head" ? 5 : 0;
}
