import type { Role } from "../../records/index.ts";
import type { Block } from "../blocks/block.ts";
import type { Zone } from "./states.ts";

/** Roles that stand where they are marked, whatever is around them: they part no prose. */
const APART: ReadonlySet<Role> = new Set<Role>([
  "note",
  "end-note",
  "summary",
  "disclaimer",
  "epigraph",
  "metadata",
  "boilerplate",
]);

const PROSE: ReadonlySet<Zone> = new Set<Zone>(["opening", "lead", "prose"]);

/** Whether an explicit mark gives a block a role that has no say in how the story around it is read. */
export const isApart = ({ pinned }: Block): boolean => pinned !== null && APART.has(pinned);

/**
 * The zone of a block that stands apart, from the zones of the blocks before and after it. Between two passages of
 * prose it belongs to the head of its chapter.
 * @param before null at the start of a file. @param after null at its end.
 */
export function zoneApart(before: Zone | null, after: Zone | null, mode: "story" | "chapter"): Zone {
  if (before === null) return mode === "chapter" ? "head" : "front";
  if (!PROSE.has(before)) return before;
  return after !== null && PROSE.has(after) ? "head" : "tail";
}
