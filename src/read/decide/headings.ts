import type { Block, BlockedText } from "../blocks/block.ts";
import type { Heading } from "../signals/heading.ts";
import { type Clue, wordsOf } from "../signals/index.ts";
import { FURNITURE, foldLine } from "../vocabulary/index.ts";
import { markedTitle, titleOnly } from "./marked-title.ts";
import { secondLineOf } from "./second-line.ts";
import { sequenceOf } from "./sequence.ts";
import { weighHeading } from "./weigh-heading.ts";

/** A block that could head a chapter. */
export interface Candidate {
  index: number;
  block: Block;
  heading: Heading;
  text: string;
  /** Evidence that it is one: its own words and shape, and its place in the run of headings. */
  clues: Clue[];
}

/** What the run of headings decided. */
export interface HeadingRun {
  /** Evidence by block, for and against. */
  candidates: ReadonlyMap<number, Candidate>;
  /** Blocks that are lines of a table of contents. */
  contents: ReadonlySet<number>;
  /** The marked-up heading that is the story's title, if any. */
  title: number | null;
}

/** Finds the lines that could head chapters and lets them decide together which do. */
export function headingRun(doc: BlockedText): HeadingRun {
  const candidates: Candidate[] = [];
  doc.blocks.forEach((block, index) => {
    if (block.pinned !== null || (block.label !== null && block.label.form !== "bare")) return;
    const isSetOff = block.shape === "heading" || block.underlined;
    const heading = block.heading ?? (isSetOff ? titleOnly(wordsOf(doc, block)) : null);
    if (heading === null || (block.label !== null && heading.form === "title")) return;
    if (block.shape === "heading" && FURNITURE.has(foldLine(wordsOf(doc, block)))) return;
    block.heading ??= heading;
    const candidate: Candidate = { index, block, heading, text: wordsOf(doc, block), clues: [] };
    candidate.clues.push(...weighHeading(candidate, doc));
    candidates.push(candidate);
  });
  const title = markedTitle(candidates);
  const inRun = candidates.filter(({ index }) => index !== title);
  const contents = sequenceOf(inRun, doc);
  const all = new Map(inRun.map((candidate) => [candidate.index, candidate]));
  for (const candidate of inRun) {
    const second = contents.has(candidate.index) ? null : secondLineOf(candidate, doc);
    if (second !== null) all.set(second.index, second);
  }
  return { candidates: all, contents, title };
}

/** Adds one piece of evidence to a candidate. */
export function addClue(candidate: Candidate, weight: number, why: string): void {
  if (weight !== 0) candidate.clues.push({ role: "chapter-heading", weight, why });
}
