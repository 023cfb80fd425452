import type { Clue, Signal } from "./view.ts";

const SPEECH = /["“«„][^"”»“]{1,300}[,.!?…—-]["”»“]/u;
const SAID =
  /\b(?:said|asked|replied|whispered|murmured|muttered|sighed|smiled|nodded|shrugged|growled|laughed|turned|looked|walked|stood|felt|watched|glanced)\b/g;
const THIRD = /\b(?:he|she|his|her|him|they|their)\b/g;

/** "BPOV", "Harry's POV": who tells what follows. */
const POINT_OF_VIEW = /^\W*(?:\p{Lu}{1,3}POV|[\p{L}'’ ]{2,30}\s(?:p\.?o\.?v\.?|point of view))\W*$/iu;

/** The longest such line, in characters. */
const LONGEST_VIEW = 60;

/** Dialogue and narrative told in the third person: what a story is made of. */
export const proseSignal: Signal = ({ text, folded, block }) => {
  if (block.shape !== "paragraph") return [];
  const clues: Clue[] = [];
  if (text.length < LONGEST_VIEW && POINT_OF_VIEW.test(text))
    clues.push({ role: "body", weight: 3, why: "prose:point-of-view" });
  if (SPEECH.test(text)) clues.push({ role: "body", weight: 2, why: "prose:speech" });
  const verbs = Math.min(4, folded.match(SAID)?.length ?? 0);
  const people = Math.min(6, folded.match(THIRD)?.length ?? 0);
  const weight = verbs * 0.5 + Math.max(0, people - 1) * 0.3;
  if (weight >= 0.5) clues.push({ role: "body", weight, why: "prose:narrative" });
  return clues;
};
