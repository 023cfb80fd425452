import type { Candidate } from "./candidate.ts";

/**
 * The first marked-up or underlined heading is the story's title where no other without a division stands at its
 * level or above. Returns its block, or null.
 */
export function markedTitle(candidates: readonly Candidate[]): number | null {
  const marked = candidates.filter(({ block }) => block.level > 0 || block.underlined);
  const [first, ...others] = marked;
  if (first === undefined || first.heading.division !== null || first.index > LAST_TITLE) return null;
  if (first.heading.form === "number") return null;
  const rivals = others.filter(({ block }) => block.level <= first.block.level);
  if (rivals.some(({ heading }) => heading.division === null)) return null;
  return first.index;
}

/** A title stands among the first blocks. */
const LAST_TITLE = 60;
