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

/** Whether a candidate's own words rule it out, so that it cannot bear others out either. */
export function isHopeless({ clues, heading }: Candidate): boolean {
  const least = heading.division === null ? -4 : 0;
  return clues.reduce((sum, { weight }) => sum + weight, 0) <= least;
}

/** Candidates of one kind are written alike: the same division or kind of number, at the same level. */
export function kindOf({ heading, block }: Candidate): string {
  if (heading.form === "title") return `title ${block.level}`;
  const hasTitle = heading.form === "number" && heading.title !== null;
  return `${heading.division ?? heading.digits} ${hasTitle} ${block.level}`;
}
