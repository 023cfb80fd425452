import type { BlockedText } from "../blocks/block.ts";
import { addClue, type Candidate } from "./headings.ts";

/** Prose that must stand between two headings for both to head chapters, in characters. */
const LEAST_PROSE = 40;
/** What bare numbers stand apart on average when they number chapters, in characters. */
const SHORTEST_CHAPTER = 600;

/**
 * Lets candidates of one kind support each other by their numbers, and finds tables of contents: headings that
 * follow each other with nothing between.
 * @returns the blocks of tables of contents; the candidates' weights are changed in place.
 */
export function sequenceOf(candidates: readonly Candidate[], doc: BlockedText): Set<number> {
  const contents = contentsOf(candidates, doc);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (contents.has(candidate.index)) continue;
    const key = kindOf(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  for (const group of groups.values()) supportNumbers(group, doc);
  supportTitles(candidates.filter(({ index }) => !contents.has(index)));
  supportUnderlined(candidates.filter(({ index }) => !contents.has(index)));
  return contents;
}

function kindOf({ heading, block }: Candidate): string {
  if (heading.form === "title") return `title ${block.level}`;
  return `${heading.division ?? heading.digits} ${heading.form === "number" && heading.title !== null} ${block.level}`;
}

/** Members of the longest run of rising numbers back each other; the others of the kind lose. */
function supportNumbers(group: readonly Candidate[], doc: BlockedText): void {
  const chain = longestChain(group);
  const isSections = chain[0]?.heading.form === "number" && areSections(chain, doc);
  for (const candidate of group) {
    const { number, form } = candidate.heading;
    if (number === null || form === "title") continue;
    const isMember = chain.includes(candidate);
    if (isSections) addClue(candidate, -8, "heading:sections");
    else if (isMember && chain.length > 1)
      addClue(candidate, Math.min(5, 2.5 + chain.length / 2), "heading:in-run");
    else if (isMember && number <= 1) addClue(candidate, form === "number" ? -1.5 : 1, "heading:first");
    else if (form === "number") addClue(candidate, -3, "heading:out-of-run");
    else if (chain.length > 1 && !candidate.heading.continued && !repeats(candidate, chain)) {
      addClue(candidate, -1.5, "heading:out-of-run");
    }
  }
}

/** Bare numbers with little between them part the sections of one chapter. */
function areSections(chain: readonly Candidate[], doc: BlockedText): boolean {
  if (chain.length < 2 || chain.some(({ heading, block }) => heading.title !== null || block.level > 0))
    return false;
  const first = chain[0]?.block.textEnd ?? 0;
  const last = doc.blocks.at(-1)?.textEnd ?? 0;
  return (last - first) / chain.length < SHORTEST_CHAPTER;
}

function repeats(candidate: Candidate, chain: readonly Candidate[]): boolean {
  return chain.some(({ heading }) => heading.number === candidate.heading.number);
}

/** The longest subsequence in which each number is the one before it plus at most one (2, 2.5, 3 …). */
function longestChain(group: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate[]>();
  let longest: Candidate[] = [];
  for (const candidate of group) {
    const number = candidate.heading.number;
    if (number === null) continue;
    let before: Candidate[] = [];
    for (const [last, chain] of best) {
      const step = number - last;
      if (step > 0 && step <= 1 && chain.length > before.length) before = chain;
    }
    const chain = [...before, candidate];
    if (chain.length > (best.get(number)?.length ?? 0)) best.set(number, chain);
    if (chain.length > longest.length) longest = chain;
  }
  return longest;
}

/** Marked-up headings without a number: those of the shallowest level that has several head chapters. */
function supportTitles(candidates: readonly Candidate[]): void {
  const marked = candidates.filter(({ block }) => block.level > 0);
  if (marked.length === 0) return;
  const divided = marked.filter(({ heading }) => heading.division !== null);
  const levels = (divided.length > 0 ? divided : marked).map(({ block }) => block.level);
  const level = Math.min(...levels);
  for (const candidate of marked) {
    if (candidate.heading.form !== "title") continue;
    const isAtLevel = candidate.block.level <= level;
    addClue(candidate, isAtLevel ? 2 : -6, isAtLevel ? "heading:level" : "heading:below-level");
  }
}

/** Underlined lines without a number head chapters where other headings are underlined too. */
function supportUnderlined(candidates: readonly Candidate[]): void {
  const underlined = candidates.filter(({ block }) => block.underlined && block.level === 0);
  const divided = underlined.filter(({ heading }) => heading.form !== "title");
  for (const candidate of underlined) {
    if (candidate.heading.form !== "title") continue;
    const isAmong = divided.length > 0 || underlined.length > 2;
    addClue(
      candidate,
      isAmong && candidate.block.indent < 4 ? 2 : -4,
      isAmong ? "heading:in-run" : "heading:lone",
    );
  }
}

function contentsOf(candidates: readonly Candidate[], doc: BlockedText): Set<number> {
  const contents = new Set<number>();
  let run: Candidate[] = [];
  const close = () => {
    if (run.length >= 2 && isList(run, candidates)) for (const { index } of run) contents.add(index);
    run = [];
  };
  for (const candidate of candidates) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      kindOf(last) === kindOf(candidate) &&
      (candidate.heading.number ?? 0) > (last.heading.number ?? 0) &&
      proseBetween(doc, last.index, candidate.index) < LEAST_PROSE;
    if (!goesOn) close();
    run.push(candidate);
  }
  close();
  return contents;
}

/** Two headings in a row may be two; three, or two whose names come again, are a list. */
function isList(run: readonly Candidate[], all: readonly Candidate[]): boolean {
  if (run.length > 2) return true;
  const first = run[0];
  return all.some(
    ({ index, heading }) =>
      first !== undefined && index > first.index && heading.number === first.heading.number,
  );
}

function proseBetween(doc: BlockedText, from: number, to: number): number {
  let length = 0;
  for (let at = from + 1; at < to && length < LEAST_PROSE; at++) {
    const block = doc.blocks[at];
    if (block && block.shape !== "rule") length += block.textEnd - block.textStart;
  }
  return length;
}
