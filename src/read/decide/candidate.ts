import type { Block } from "../blocks/block.ts";
import type { Heading } from "../signals/heading.ts";
import type { Clue } from "../signals/index.ts";

/** A block that could head a chapter. */
export interface Candidate {
  index: number;
  block: Block;
  heading: Heading;
  text: string;
  /** Evidence that it is one: its own words and shape, and its place in the run of headings. */
  clues: Clue[];
}

/** Adds one piece of evidence to a candidate. */
export function addClue(candidate: Candidate, weight: number, why: string): void {
  if (weight !== 0) candidate.clues.push({ role: "chapter-heading", weight, why });
}
