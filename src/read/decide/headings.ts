import type { Block, BlockedText } from "../blocks/block.ts";
import type { Heading } from "../signals/heading.ts";
import { firstLine, wordsOf } from "../signals/index.ts";
import { sequenceOf } from "./sequence.ts";

/** A block that could head a chapter. */
export interface Candidate {
  index: number;
  block: Block;
  heading: Heading;
  text: string;
  /** Evidence that it is one: its own words and shape, and its place in the run of headings. */
  weight: number;
  why: string[];
}

/** What the run of headings decided. */
export interface HeadingRun {
  /** Evidence by block, positive or negative. */
  candidates: ReadonlyMap<number, Candidate>;
  /** Blocks that are lines of a table of contents. */
  contents: ReadonlySet<number>;
  /** The marked-up heading that is the story's title, if any. */
  title: number | null;
}

const OPENS_SPEECH = /^[“"«„‘']/u;

/** Finds the lines that could head chapters and lets them decide together which do. */
export function headingRun(doc: BlockedText): HeadingRun {
  const candidates: Candidate[] = [];
  doc.blocks.forEach((block, index) => {
    if (block.pinned !== null || block.label !== null) return;
    const heading = block.heading ?? (isSetOff(block) ? titleOnly(wordsOf(doc, block)) : null);
    if (heading === null) return;
    const candidate = { index, block, heading, text: wordsOf(doc, block), weight: 0, why: [] };
    weigh(candidate, doc);
    candidates.push(candidate);
  });
  const title = titleOf(candidates);
  const inRun = candidates.filter(({ index }) => index !== title);
  const contents = sequenceOf(inRun, doc);
  if (title !== null) contents.delete(title);
  return {
    candidates: new Map(inRun.map((candidate) => [candidate.index, candidate])),
    contents,
    title,
  };
}

function titleOnly(title: string): Heading | null {
  if (title === "") return null;
  return {
    division: null,
    label: null,
    number: null,
    total: null,
    title,
    continued: false,
    form: "title",
    digits: null,
    separated: true,
  };
}

/** Whether a line without number or division can head a chapter: it is marked up, or underlined. */
const isSetOff = ({ shape, underlined }: Block) => shape === "heading" || underlined;

/** The first marked-up heading is the title where no other stands at its level or above. */
function titleOf(candidates: readonly Candidate[]): number | null {
  const marked = candidates.filter(({ block }) => block.level > 0);
  const [first, ...others] = marked;
  if (first === undefined || first.heading.division !== null) return null;
  if (first.heading.form === "number" && first.heading.title === null) return null;
  const rivals = others.filter(({ block }) => block.level <= first.block.level);
  if (rivals.length > 0 && !rivals.every(({ heading }) => heading.division !== null)) return null;
  return first.index;
}

/** Weighs one candidate by its own words, shape and surroundings. */
function weigh(candidate: Candidate, doc: BlockedText): void {
  const { block, heading, index, text } = candidate;
  const say = (weight: number, why: string) => {
    if (weight === 0) return;
    candidate.weight += weight;
    candidate.why.push(why);
  };
  if (block.level > 0) say(3, "heading:markup");
  else if (block.underlined) say(block.indent > 3 ? 0 : 1.5, "heading:underlined");
  const title = heading.title ?? "";
  const words = title === "" ? 0 : title.split(/\s+/).length;
  if (heading.form === "label-number")
    say(heading.separated ? 3.5 : unseparated(title), "heading:division-number");
  else if (heading.form === "label") say(words === 0 ? 3 : 1.5, "heading:division");
  else if (heading.form === "number") say(words === 0 ? -0.5 : -2.5, "heading:number");
  else say(0.5, "heading:title");
  if (words > 10) say(-2, "heading:long");
  if (words > 7 && /[.!?]$/.test(title)) say(-2, "heading:sentence");
  if (OPENS_SPEECH.test(firstLine(doc, block)) || /["”][,.]?\s+\p{Ll}/u.test(text)) say(-6, "heading:speech");
  if ((heading.number ?? 0) > 200) say(-4, "heading:large-number");
  const next = doc.blocks[index + 1];
  const isGluedBelow =
    next !== undefined && next.gap === 0 && next.shape === "paragraph" && next.heading === null;
  const isGluedAbove = block.gap === 0 && index > 0 && doc.blocks[index - 1]?.shape === "paragraph";
  if (heading.form === "number" && block.level === 0) {
    if (isGluedAbove || (isGluedBelow && words > 0)) say(-3, "heading:glued");
  } else if (isGluedBelow && isGluedAbove) say(-1, "heading:glued");
}

/** "Chapter 1 The Storm" can be a heading; "Part two of me wanted to" is a sentence. */
function unseparated(title: string): number {
  return /^[\p{Lu}\d"“«(]/u.test(title) ? 1.5 : -6;
}
