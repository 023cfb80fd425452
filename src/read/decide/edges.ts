import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import { isBlurb } from "../signals/blurb.ts";
import { type Clue, cluesOf, viewOf, wordsOf } from "../signals/index.ts";
import { isParted } from "../signals/parted.ts";
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
    const found = known ?? blockClues(doc, run, index, ordinal, clues.get(index - 1) ?? []);
    if (known === undefined) clues.set(index, found);
    return block.shape === "rule" || found.some(({ role, weight }) => role !== "body" && weight > 0);
  };
  const down = new Set<number>();
  const up = new Set<number>();
  const walk = (from: number, step: 1 | -1) => {
    let quiet = 0;
    let ordinal = step === 1 && from === 0 ? 0 : 99;
    const passed = step === 1 ? down : up;
    for (let at = from; at >= 0 && at < blocks.length && quiet < EDGE; at += step) {
      if (passed.has(at) && at !== from) break;
      passed.add(at);
      quiet = look(at, ordinal) ? 0 : quiet + 1;
      if (blocks[at]?.shape !== "rule" && !isMail(clues.get(at))) ordinal += 1;
    }
  };
  walk(0, 1);
  walk(blocks.length - 1, -1);
  for (const index of [...run.candidates.keys(), ...run.contents]) {
    walk(index, -1);
    walk(index, 1);
  }
  blocks.forEach((block, index) => {
    if ((block.label === null && !block.isEdge) || clues.has(index)) return;
    walk(index, -1);
    walk(index, 1);
  });
  return clues;
}

const isMail = (found: readonly Clue[] | undefined): boolean =>
  found?.some(({ role, weight }) => role === "transport" && weight >= SURELY) ?? false;

/** A clue that decides almost alone. */
const SURELY = 5;

function blockClues(
  doc: BlockedText,
  run: HeadingRun,
  index: number,
  ordinal: number,
  above: readonly Clue[],
): Clue[] {
  const block = doc.blocks[index];
  if (block === undefined) return [];
  if (block.shape === "rule") return run.isMarked ? RULE.slice(0, 1) : RULE;
  const clues: Clue[] = [{ role: "body", weight: 0, why: "prose" }];
  if (block.shape === "opaque") return clues;
  clues.push(...block.hints);
  if (run.contents.has(index)) return [{ role: "boilerplate", weight: 6, why: "heading:contents" }];
  if (run.title === index) return [{ role: "title", weight: 8, why: "title:markup" }, ...clues];
  if (run.author === index) return [{ role: "author", weight: 8, why: "author:markup" }, ...clues];
  const heading = run.candidates.get(index);
  if (heading) clues.push(...heading.clues);
  clues.push(...cluesOf(viewOf(doc, index, ordinal)));
  clues.push(...carried(doc, index, above));
  return [...clues, ...doubts(block, ordinal, clues, above, wordsOf(doc, block))];
}

/** A rule parts whatever stands around it; among mail it is mail's, where no marks say what is. */
const RULE: Clue[] = [
  { role: "scene-break", weight: 0.01, why: "shape:rule" },
  { role: "transport", weight: 0.05, why: "mail:rule" },
];

/** Roles of running text, which a whole paragraph shares. */
const RUNNING: ReadonlySet<Role> = new Set(["note", "end-note", "disclaimer", "summary"]);
/** The longest line that can be one of a paragraph that the author broke into lines, in characters. */
const LONGEST_BROKEN = 100;
/** The same in a text whose paragraphs are single lines. */
const LONGEST_LOOSE = 60;

/** What the line right above says of this one, in a paragraph that the author broke into lines. */
function carried(doc: BlockedText, index: number, above: readonly Clue[]): Clue[] {
  const block = doc.blocks[index] as Block;
  const before = doc.blocks[index - 1];
  if (before === undefined || block.gap > 0 || block.label !== null || block.heading?.division) return [];
  if (!isParted(doc)) return [];
  const longest = doc.width === Number.POSITIVE_INFINITY ? LONGEST_LOOSE : LONGEST_BROKEN;
  if ([before, block].some(({ textStart, textEnd, lines }) => textEnd - textStart > longest * lines))
    return [];
  return [...RUNNING].flatMap((role) => {
    const weight = above.reduce((sum, clue) => (clue.role === role ? sum + clue.weight : sum), 0);
    return weight >= 3 ? [{ role, weight: Math.min(2, weight / 2), why: "glued:above" }] : [];
  });
}

/** What any paragraph at an edge could be if all around it says so; the less its own words say, the less likely. */
function doubts(
  block: Block,
  ordinal: number,
  clues: readonly Clue[],
  above: readonly Clue[],
  words: string,
): Clue[] {
  const length = block.plain?.length ?? block.textEnd - block.textStart;
  const doubt = length > 250 ? -4 : -2;
  const said = (role: Role) => clues.reduce((sum, clue) => (clue.role === role ? sum + clue.weight : sum), 0);
  const roles: Role[] = ["note", "end-note"];
  const result = roles.map((role): Clue => {
    const weight = doubt * Math.max(0, 1 - said(role) / ENOUGH);
    return { role, weight, why: "" };
  });
  const isUnder = above.some(({ role, weight }) => role === "summary" && weight >= 4);
  const isBehindHeader = above.some(({ role, weight }) => HEADER.has(role) && weight > 2);
  if (said("summary") === 0)
    result.push({
      role: "summary",
      weight: doubt + (isUnder ? 0.4 : isBehindHeader && said("note") < 1 && isBlurb(words) ? 2.7 : -0.2),
      why: "",
    });
  if (ordinal < 40 && length < 100 && said("metadata") === 0)
    result.push({ role: "metadata", weight: -3.5, why: "" });
  return result;
}

/** Roles of what stands above an unlabelled summary. */
const HEADER: ReadonlySet<Role> = new Set(["title", "author", "metadata", "disclaimer"]);
/** Evidence that leaves no doubt whether a paragraph can be a note at all. */
const ENOUGH = 2;
