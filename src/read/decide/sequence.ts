import type { BlockedText } from "../blocks/block.ts";
import { firstLine } from "../signals/index.ts";
import { CONTENTS, foldLabel } from "../vocabulary/index.ts";
import { addClue, type Candidate } from "./candidate.ts";

/** Prose that must stand between two headings for both to head chapters, in characters. */
const LEAST_PROSE = 40;
/** What bare numbers stand apart on average when they number chapters, in characters. */
const SHORTEST_CHAPTER = 450;

/**
 * Lets candidates of one kind support each other by their numbers, and finds tables of contents: headings that
 * follow each other with nothing between.
 * @returns the blocks of tables of contents; the candidates' weights are changed in place.
 */
export function sequenceOf(candidates: readonly Candidate[], doc: BlockedText): Set<number> {
  const contents = contentsOf(candidates, doc);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (contents.has(candidate.index) || isHopeless(candidate)) continue;
    const key = kindOf(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const isDivided = candidates.some(({ heading }) => heading.division !== null);
  for (const group of groups.values()) supportNumbers(group, doc, isDivided);
  supportTitles(candidates.filter(({ index }) => !contents.has(index)));
  supportUnderlined(candidates.filter(({ index }) => !contents.has(index)));
  return contents;
}

/** Whether a candidate's own words rule it out, so that it cannot bear others out either. */
function isHopeless({ clues }: Candidate): boolean {
  return clues.reduce((sum, { weight }) => sum + weight, 0) <= -4;
}

function kindOf({ heading, block }: Candidate): string {
  if (heading.form === "title") return `title ${block.level}`;
  return `${heading.division ?? heading.digits} ${heading.form === "number" && heading.title !== null} ${block.level}`;
}

/** Members of the longest run of rising numbers back each other; the others of the kind lose. */
function supportNumbers(group: readonly Candidate[], doc: BlockedText, isDivided: boolean): void {
  const chain = longestChain(group);
  const isSections = chain[0]?.heading.form === "number" && !isDivided && areSections(chain, doc);
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
  const starts = chain.map(({ block }) => block.textEnd);
  const lengths = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  const typical = lengths.sort((one, other) => one - other)[lengths.length >> 1] ?? 0;
  const first = starts[0] ?? 0;
  const isDense = /\p{Script=Han}/u.test(doc.text.slice(first, first + 200));
  return typical < (isDense ? SHORTEST_CHAPTER / 5 : SHORTEST_CHAPTER);
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
    if (run.length > 1 && isContents(run, candidates, doc)) for (const { index } of run) contents.add(index);
    else if (run.length > 2) for (const each of run) addClue(each, -8, "heading:list");
    run = [];
  };
  for (const candidate of candidates) {
    if (isHopeless(candidate)) continue;
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

/** A list of headings is a table of contents where it says so, or where its entries come again. */
function isContents(run: readonly Candidate[], all: readonly Candidate[], doc: BlockedText): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  for (let at = Math.max(0, first.index - 3); at < first.index; at++) {
    const block = doc.blocks[at];
    if (block !== undefined && CONTENTS.has(foldLabel(firstLine(doc, block)))) return true;
  }
  const later = all.filter(({ index }) => index > last.index);
  const again = run.filter((entry) =>
    later.some(
      ({ heading }) => heading.number === entry.heading.number && agree(heading.title, entry.heading.title),
    ),
  );
  return again.length >= Math.min(2, run.length - 1) && again.length > 0;
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
