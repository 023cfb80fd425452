import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import type { Clue } from "../signals/index.ts";
import { bestPath, type Choice, type Evidence } from "./best-path.ts";
import { cluesAtEdges } from "./edges.ts";
import { headingRun } from "./headings.ts";
import { isApart, zoneApart } from "./marked.ts";
import { STATES, type Zone } from "./states.ts";

/** What was decided of one block, and why. */
export interface Decision {
  role: Role;
  zone: Zone;
  /** Names of the signals that spoke for the role, strongest first. */
  signals: string[];
  /** 0.5 (a coin's toss) to 1 (nothing else was possible). */
  certainty: number;
  /** The next best role; null where there was none. */
  rival: Role | null;
}

const BODY: Evidence = new Map([["body", 0]]);
const RULE: Evidence = new Map([["scene-break", 0]]);

/**
 * Gives every block of a file exactly one role.
 * @param mode "chapter" for a file that is one chapter of a folder story: it needs no heading.
 */
export function decide(doc: BlockedText, mode: "story" | "chapter"): Decision[] {
  const run = headingRun(doc);
  const clues = cluesAtEdges(doc, run);
  const evidence = doc.blocks.map((block, index) => {
    if (block.pinned !== null) return new Map([[block.pinned, 0]]);
    const found = clues.get(index);
    if (found !== undefined) return evidenceOf(found);
    return block.shape === "rule" ? RULE : BODY;
  });
  const choices = bestPath(
    evidence.filter((_, index) => !isApart(doc.blocks[index] as Block)),
    mode,
  );
  let next = 0;
  const zoneOf = (at: number) => (choices[at] && STATES[choices[at].state]?.zone) ?? null;
  return doc.blocks.map((block, index): Decision => {
    if (block.pinned !== null && isApart(block)) {
      const zone = zoneApart(zoneOf(next - 1), zoneOf(next), mode);
      return { role: block.pinned, zone, signals: ["mark"], certainty: 1, rival: null };
    }
    const choice = choices[next] as Choice;
    next += 1;
    const { role, zone } = STATES[choice.state] ?? { role: "body", zone: "lead" };
    const speaking = (clues.get(index) ?? []).filter((clue) => clue.role === role && clue.weight > 0);
    return {
      role,
      zone,
      signals:
        block.pinned !== null
          ? ["mark"]
          : [...new Set(speaking.sort((a, b) => b.weight - a.weight).map(({ why }) => why))],
      certainty: certaintyOf(choice.margin),
      rival: choice.rival,
    };
  });
}

function certaintyOf(margin: number): number {
  const value = 1 / (1 + Math.exp(-Math.max(0, margin)));
  return Math.round(value * 1000) / 1000;
}

function evidenceOf(clues: readonly Clue[]): Evidence {
  const evidence = new Map<Role, number>();
  for (const { role, weight } of clues) evidence.set(role, (evidence.get(role) ?? 0) + weight);
  return evidence;
}
