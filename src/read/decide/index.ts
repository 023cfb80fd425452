import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import type { Clue } from "../signals/index.ts";
import { bestPath, type Choice } from "./best-path.ts";
import { cluesAtEdges } from "./edges.ts";
import { headingRun } from "./headings.ts";
import { zoneApart } from "./marked.ts";
import { STATES, type Zone } from "./states.ts";
import { unitsOf } from "./units.ts";

/** What was decided of one block, and why. */
export interface Decision {
  role: Role;
  zone: Zone;
  /** Names of the signals that spoke for the role, strongest first. */
  signals: readonly string[];
  /** 0.5 (a coin's toss) to 1 (nothing else was possible). */
  certainty: number;
  /** The next best role; null where there was none. */
  rival: Role | null;
}

const UNSAID: readonly string[] = [];

/**
 * Gives every block of a file exactly one role.
 * @param mode "chapter" for a file that is one chapter of a folder story: it needs no heading.
 */
export function decide(doc: BlockedText, mode: "story" | "chapter"): Decision[] {
  const clues = cluesAtEdges(doc, headingRun(doc));
  const units = unitsOf(doc, clues);
  const choices = bestPath(
    units.map(({ evidence }) => evidence),
    mode,
  );
  const decisions: (Decision | null)[] = doc.blocks.map(() => null);
  units.forEach(({ from, to }, at) => {
    const choice = choices[at] as Choice;
    const prose = to - from > 1 ? undecided(choice) : null;
    for (let index = from; index < to; index++) {
      const block = doc.blocks[index] as Block;
      const isProse = prose !== null && block.shape !== "rule";
      decisions[index] = isProse ? prose : decisionOf(block, choice, clues.get(index));
    }
  });
  return withThoseApart(doc, decisions, mode);
}

/** What holds for all of a stretch of prose that nothing speaks against. */
function undecided(choice: Choice): Decision {
  const { role, zone } = STATES[choice.state] ?? { role: "body", zone: "lead" };
  return { role, zone, signals: UNSAID, certainty: certaintyOf(choice.margin), rival: choice.rival };
}

function decisionOf(block: Block, choice: Choice, clues: readonly Clue[] | undefined): Decision {
  const decision = undecided(choice);
  const { role } = decision;
  if (block.pinned !== null) return { ...decision, signals: ["mark"] };
  if (clues === undefined) return block.shape === "rule" ? { ...decision, role: "scene-break" } : decision;
  const speaking = clues.filter((clue) => clue.role === role && clue.weight > 0);
  const names = speaking.sort((one, other) => other.weight - one.weight).map(({ why }) => why);
  return { ...decision, signals: [...new Set(names)] };
}

/** Fills in the blocks that an explicit mark sets apart from the story around them. */
function withThoseApart(
  doc: BlockedText,
  decisions: readonly (Decision | null)[],
  mode: "story" | "chapter",
): Decision[] {
  let before: Zone | null = null;
  const after: (Zone | null)[] = [];
  for (let at = decisions.length - 1, next: Zone | null = null; at >= 0; at--) {
    after[at] = next;
    next = decisions[at]?.zone ?? next;
  }
  return decisions.map((decision, at): Decision => {
    if (decision !== null) {
      before = decision.zone;
      return decision;
    }
    const role = doc.blocks[at]?.pinned ?? "body";
    const zone = zoneApart(before, after[at] ?? null, mode);
    return { role, zone, signals: ["mark"], certainty: 1, rival: null };
  });
}

function certaintyOf(margin: number): number {
  const value = 1 / (1 + Math.exp(-Math.max(0, margin)));
  return Math.round(value * 1000) / 1000;
}
