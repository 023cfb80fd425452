import type { BlockedText } from "../blocks/block.ts";
import { firstLine } from "../signals/index.ts";
import { CONTENTS, foldLabel } from "../vocabulary/index.ts";
import { addClue, type Candidate, isHopeless, kindOf } from "./candidate.ts";

/** Prose that must stand between two headings for both to head chapters, in characters. */
const LEAST_PROSE = 40;
/** How many later headings of one number are compared with an entry. */
const MOST_COMPARED = 6;

/**
 * Finds tables of contents among the candidates: headings with rising numbers and nothing between, which a line
 * announces or whose names come again. Any other list loses its claim to head chapters.
 */
export function contentsOf(candidates: readonly Candidate[], doc: BlockedText): Set<number> {
  const contents = new Set<number>();
  const byNumber = new Map<number | null, Candidate[]>();
  for (const candidate of candidates) {
    const { number } = candidate.heading;
    const same = byNumber.get(number);
    if (same) same.push(candidate);
    else byNumber.set(number, [candidate]);
  }
  let run: Candidate[] = [];
  const close = () => {
    const isList = run.length > 1 && (isAnnounced(run, doc) || comesAgain(run, byNumber));
    if (isList) for (const { index } of run) contents.add(index);
    else if (run.length > 2) for (const each of run) addClue(each, -8, "heading:list");
    run = [];
  };
  for (const candidate of candidates) {
    if (isHopeless(candidate)) continue;
    if (!goesOn(run.at(-1), candidate, doc)) close();
    run.push(candidate);
  }
  close();
  return contents;
}

function goesOn(last: Candidate | undefined, next: Candidate, doc: BlockedText): boolean {
  if (last === undefined || kindOf(last) !== kindOf(next)) return false;
  if ((next.heading.number ?? 0) <= (last.heading.number ?? 0)) return false;
  // A line set as a heading heads whatever stands under it, however little.
  const least = last.block.level > 0 ? 1 : LEAST_PROSE;
  return proseBetween(doc, last.index, next.index) < least;
}

/** Whether a line such as "Contents" stands above the list. */
function isAnnounced([first]: readonly Candidate[], doc: BlockedText): boolean {
  if (first === undefined) return false;
  for (let at = Math.max(0, first.index - 3); at < first.index; at++) {
    const block = doc.blocks[at];
    if (block !== undefined && CONTENTS.has(foldLabel(firstLine(doc, block)))) return true;
  }
  return false;
}

/** Whether the list's entries stand further down as headings. */
function comesAgain(
  run: readonly Candidate[],
  byNumber: ReadonlyMap<number | null, readonly Candidate[]>,
): boolean {
  const end = run.at(-1)?.index ?? 0;
  const again = run.filter(({ heading: { number, title } }) =>
    (byNumber.get(number) ?? [])
      .slice(-MOST_COMPARED)
      .some(({ index, heading }) => index > end && agree(heading.title, title)),
  );
  return again.length > 0 && again.length >= Math.min(2, run.length - 1);
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || foldLabel(one) === foldLabel(other);
}

function proseBetween(doc: BlockedText, from: number, to: number): number {
  let length = 0;
  for (let at = from + 1; at < to && length < LEAST_PROSE; at++) {
    const block = doc.blocks[at];
    if (block && block.shape !== "rule") length += block.textEnd - block.textStart;
  }
  return length;
}
