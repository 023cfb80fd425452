import type { Block, BlockedText } from "../blocks/block.ts";
import { type Clue, cluesOf, viewOf } from "../signals/index.ts";
import type { HeadingRun } from "./headings.ts";

/** How many blocks at an edge are looked at even where nothing stands out. */
const EDGE = 3;
/**
 * Collects the signals of the blocks where something other than prose may stand: around the file's ends, around
 * headings, and wherever a line announces something. The prose between is not looked into.
 */
export function cluesAtEdges(doc: BlockedText, run: HeadingRun): Map<number, Clue[]> {
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
  if (heading) clues.push(...heading.clues);
  clues.push(...cluesOf(viewOf(doc, index, ordinal)));
  const said = new Set(clues.map(({ role }) => role));
  return [...clues, ...doubts(block, ordinal).filter(({ role }) => !said.has(role))];
}

/** What any paragraph at an edge could be, if all around it says so. */
function doubts(block: Block, ordinal: number): Clue[] {
  const length = block.plain?.length ?? block.textEnd - block.textStart;
  const weight = length > 250 ? -4 : -2;
  const clues: Clue[] = [
    { role: "note", weight, why: "" },
    { role: "end-note", weight, why: "" },
  ];
  if (ordinal < 40 && length < 100) clues.push({ role: "metadata", weight: -3.5, why: "" });
  return clues;
}
