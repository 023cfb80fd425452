import type { Role } from "../../records/index.ts";
import type { BlockedText } from "../blocks/block.ts";
import { type Clue, cluesOf, viewOf } from "../signals/index.ts";
import { bestPath, type Evidence } from "./best-path.ts";
import { type HeadingRun, headingRun } from "./headings.ts";
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

/** How many blocks at an edge are looked at even where nothing stands out. */
const EDGE = 3;
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
  return bestPath(evidence, mode).map((choice, index): Decision => {
    const { role, zone } = STATES[choice.state] ?? { role: "body", zone: "prose" };
    const speaking = (clues.get(index) ?? []).filter((clue) => clue.role === role && clue.weight > 0);
    return {
      role,
      zone,
      signals: [...new Set(speaking.sort((a, b) => b.weight - a.weight).map(({ why }) => why))],
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

/**
 * Collects the signals of the blocks where something other than prose may stand: around the file's ends, around
 * headings, and wherever a line announces something. The prose between is not looked into.
 */
function cluesAtEdges(doc: BlockedText, run: HeadingRun): Map<number, Clue[]> {
  const clues = new Map<number, Clue[]>();
  const { blocks } = doc;
  const look = (index: number, ordinal: number): boolean => {
    const block = blocks[index];
    if (block === undefined || block.pinned !== null) return false;
    const known = clues.get(index);
    const found = known ?? blockClues(doc, run, index, ordinal);
    if (known === undefined) clues.set(index, found);
    return block.shape === "rule" || found.some(({ role, weight }) => role !== "body" && weight > 0);
  };
  const walk = (from: number, step: 1 | -1) => {
    let quiet = 0;
    let ordinal = step === 1 && from === 0 ? 0 : 99;
    for (let at = from; at >= 0 && at < blocks.length && quiet < EDGE; at += step) {
      quiet = look(at, ordinal) ? 0 : quiet + 1;
      if (blocks[at]?.shape !== "rule") ordinal += 1;
    }
  };
  walk(0, 1);
  walk(blocks.length - 1, -1);
  for (const index of [...run.candidates.keys(), ...run.contents]) {
    walk(index, -1);
    walk(index, 1);
  }
  blocks.forEach((block, index) => {
    if (block.label !== null && !clues.has(index)) walk(index, 1);
  });
  return clues;
}

function blockClues(doc: BlockedText, run: HeadingRun, index: number, ordinal: number): Clue[] {
  const block = doc.blocks[index];
  if (block === undefined) return [];
  if (block.shape === "rule") return [{ role: "scene-break", weight: 0.01, why: "shape:rule" }];
  const clues: Clue[] = [{ role: "body", weight: 0, why: "prose" }];
  if (block.shape === "opaque") return clues;
  clues.push(...block.hints);
  if (run.contents.has(index)) return [{ role: "boilerplate", weight: 6, why: "heading:contents" }];
  if (run.title === index) return [{ role: "title", weight: 8, why: "title:markup" }, ...clues];
  const heading = run.candidates.get(index);
  if (heading) {
    const each = heading.weight / Math.max(1, heading.why.length);
    clues.push(...heading.why.map((why): Clue => ({ role: "chapter-heading", weight: each, why })));
  }
  clues.push(...cluesOf(viewOf(doc, index, ordinal)));
  const isLong = block.textEnd - block.textStart > 250;
  const doubt = isLong ? -4 : -2;
  clues.push({ role: "note", weight: doubt, why: "" }, { role: "end-note", weight: doubt, why: "" });
  return clues;
}
