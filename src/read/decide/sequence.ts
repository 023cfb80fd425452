import type { BlockedText } from "../blocks/block.ts";
import { addClue, type Candidate, isHopeless, kindOf } from "./candidate.ts";
import { longestChain } from "./chain.ts";
import { contentsOf } from "./contents.ts";
import { areSections } from "./sections.ts";
import { WEAK } from "./weigh-heading.ts";

/**
 * Lets candidates of one kind bear each other out by their numbers, and finds tables of contents.
 * @returns the blocks of tables of contents; the candidates' clues are added to in place.
 */
export function sequenceOf(candidates: readonly Candidate[], doc: BlockedText): Set<number> {
  const contents = contentsOf(candidates, doc);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (contents.has(candidate.index) || isHopeless(candidate)) continue;
    const group = groups.get(kindOf(candidate));
    if (group) group.push(candidate);
    else groups.set(kindOf(candidate), [candidate]);
  }
  const isDivided = candidates.some(({ heading }) => heading.division !== null);
  for (const group of groups.values()) supportNumbers(group, doc, isDivided);
  const outside = candidates.filter(({ index }) => !contents.has(index));
  supportTitles(outside);
  supportLone(outside);
  supportUnderlined(outside);
  return contents;
}

/** Members of the longest run of rising numbers back each other; the others of the kind lose. */
function supportNumbers(group: readonly Candidate[], doc: BlockedText, isDivided: boolean): void {
  const chain = longestChain(group);
  const numbers = new Set([...chain].map(({ heading }) => heading.number));
  const isSections = mayBeSections(group[0], isDivided) && areSections([...chain], doc);
  for (const candidate of group) {
    const { number, form, continued } = candidate.heading;
    if (number === null || form === "title") continue;
    const isMember = chain.has(candidate);
    if (chain.size < 2 && isAtTop(candidate)) continue;
    if (chain.size === 1 && isLater(candidate)) addClue(candidate, 2, "heading:later");
    if (isSections) addClue(candidate, -8, "heading:sections");
    else if (isMember && chain.size > 1)
      addClue(candidate, Math.min(5, 2.5 + chain.size / 2), "heading:in-run");
    else if (isMember && number <= 1) addClue(candidate, form === "number" ? -1.5 : 1, "heading:first");
    else if (form === "number") addClue(candidate, -3, "heading:out-of-run");
    else if (chain.size > 1 && !continued && !numbers.has(number))
      addClue(candidate, -1.5, "heading:out-of-run");
  }
}

/** "Chapter Two" alone in a file: what stands above it is the first. */
const isLater = ({ heading: { number, division, form, title } }: Candidate): boolean =>
  form === "label-number" &&
  title === null &&
  number === 2 &&
  (division === "Chapter" || division === "Part");

const isAtTop = ({ clues }: Candidate): boolean => clues.some(({ why }) => why === "heading:at-top");

/** Bare numbers, and divisions that name other things too, may part sections as well as chapters. */
function mayBeSections(first: Candidate | undefined, isDivided: boolean): boolean {
  if (first === undefined) return false;
  const { form, division } = first.heading;
  return form === "number" ? !isDivided : division !== null && WEAK.has(division);
}

/** A prologue and an epilogue are at home among numbered chapters. */
function supportLone(candidates: readonly Candidate[]): void {
  const isRun = candidates.some(({ clues }) => clues.some(({ why }) => why === "heading:in-run"));
  if (!isRun) return;
  for (const candidate of candidates)
    if (candidate.heading.form === "label" && candidate.heading.title === null)
      addClue(candidate, 1.5, "heading:among");
}

/** Marked-up headings without a number: those of the shallowest level that has several head chapters. */
function supportTitles(candidates: readonly Candidate[]): void {
  const marked = candidates.filter(({ block }) => block.level > 0);
  const divided = marked.filter(({ heading }) => heading.division !== null);
  const level = (divided.length > 0 ? divided : marked).reduce(
    (least, { block }) => Math.min(least, block.level),
    6,
  );
  for (const candidate of marked) {
    if (candidate.heading.form !== "title") continue;
    const isAtLevel = candidate.block.level <= level;
    addClue(candidate, isAtLevel ? 2 : -6, isAtLevel ? "heading:level" : "heading:below-level");
  }
}

/** Underlined lines without a number head chapters where other headings are underlined too. */
function supportUnderlined(candidates: readonly Candidate[]): void {
  const underlined = candidates.filter(({ block }) => block.underlined && block.level === 0);
  const isAmong = underlined.length > 2 || underlined.some(({ heading }) => heading.form !== "title");
  for (const candidate of underlined) {
    if (candidate.heading.form !== "title") continue;
    const isSupported = isAmong && candidate.block.indent < 4;
    addClue(candidate, isSupported ? 2 : -4, isAmong ? "heading:in-run" : "heading:lone");
  }
}
