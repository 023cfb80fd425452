import type { Role } from "../../records/index.ts";
import type { BlockedText } from "../blocks/block.ts";
import type { Clue } from "../signals/index.ts";
import type { Evidence } from "./best-path.ts";
import { isApart } from "./marked.ts";

/** What is decided at once: one block that was looked at, or a stretch of prose that nothing speaks against. */
export interface Unit {
  /** Its first block, and the one after its last. */
  from: number;
  to: number;
  evidence: Evidence;
}

const PROSE: Evidence = new Map([["body", 0]]);

/** Cuts a file into units, blocks that stand apart by an explicit mark left out. */
export function unitsOf(doc: BlockedText, clues: ReadonlyMap<number, readonly Clue[]>): Unit[] {
  const units: Unit[] = [];
  let open: Unit | null = null;
  /** The first block of a stretch is a unit by itself: it opens the story, if nothing before did. */
  let first = -1;
  doc.blocks.forEach((block, at) => {
    if (isApart(block)) {
      open = null;
      return;
    }
    const found = clues.get(at);
    const isPlain = block.pinned === null && found === undefined;
    if (isPlain && open !== null && open.from > first) {
      open.to = at + 1;
      return;
    }
    const evidence = block.pinned !== null ? new Map([[block.pinned, 0]]) : found ? evidenceOf(found) : PROSE;
    const unit = { from: at, to: at + 1, evidence };
    units.push(unit);
    if (isPlain && open === null) first = at;
    open = isPlain ? unit : null;
  });
  return units;
}

function evidenceOf(clues: readonly Clue[]): Evidence {
  const evidence = new Map<Role, number>();
  for (const { role, weight } of clues) evidence.set(role, (evidence.get(role) ?? 0) + weight);
  return evidence;
}
