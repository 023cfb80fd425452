import type { Block, BlockedText } from "../blocks/block.ts";
import type { Heading } from "../signals/heading.ts";
import { type Clue, firstLine, wordsOf } from "../signals/index.ts";
import { isParted } from "../signals/parted.ts";
import { countPhrases } from "../signals/phrases.ts";
import { hasSpeech } from "../signals/speech.ts";
import { looksLikeTitle } from "../signals/title-look.ts";
import { type Division, fold } from "../vocabulary/index.ts";
import type { Candidate } from "./candidate.ts";

const OPENS_SPEECH = /^[“"«„‘']/u;
/** Divisions whose words open sentences and name other things too. */
export const WEAK: ReadonlySet<Division> = new Set(["Day", "Letter", "Section", "Scene", "Episode", "Book"]);

/** Weighs one candidate by its own words, shape and surroundings. */
export function weighHeading({ block, heading, index, text }: Candidate, doc: BlockedText): Clue[] {
  const clues: Clue[] = [];
  const say = (weight: number, why: string) => {
    clues.push({ role: "chapter-heading", weight, why: `heading:${why}` });
  };
  const title = heading.title ?? "";
  const words = title === "" ? 0 : title.split(/\s+/).length;
  if (block.level > 0) say(3, "markup");
  else if (block.underlined) say(block.indent > 3 ? 0 : 1.5, "underlined");
  if (heading.form === "label-number") say(heading.separated ? 3.5 : unseparated(title), "division-number");
  else if (heading.form === "label") say(words === 0 ? 3 : 1.5, "division");
  else if (heading.form === "number") say(words === 0 ? loneNumber(heading) : numberTitle(title), "number");
  else say(0.5, "title");
  if (heading.division !== null && WEAK.has(heading.division) && block.level === 0)
    say(-2.5, "weak-division");
  if (words === 0 && heading.division !== null && /\.$/.test(text) && block.level === 0) say(-1, "full-stop");
  if (/(?:\.{4,}|(?:\s\.)+)\s*\d+$|\s{3,}\d+$/.test(firstLine(doc, block))) say(-9, "contents-line");
  const isFirst = heading.form === "number" && isAtTop(index, title, block, doc);
  if (isFirst) say(words === 0 ? 3 : 3.5, "at-top");
  if (words > 10) say(-2, "long");
  if (words > 7 && /[.!?]$/.test(title)) say(-2, "sentence");
  if (OPENS_SPEECH.test(firstLine(doc, block)) || /["”][,.]?\s+\p{Ll}/u.test(text)) say(-12, "speech");
  if (/\p{L},$/u.test(text)) say(-4, "unfinished");
  if ((heading.number ?? 0) > 200) say(-4, "large-number");
  if (/\||»|\]\s*\[/.test(title)) say(-5, "several");
  if (!isFirst && (isParted(doc) || heading.form === "number" || heading.form === "title"))
    clues.push(...glued({ block, heading, index }, doc, words));
  return clues;
}

/** What it says that other lines stand right above and below. */
function glued(
  { block, heading, index }: Pick<Candidate, "block" | "heading" | "index">,
  doc: BlockedText,
  words: number,
): Clue[] {
  const clue = (weight: number): Clue[] => [{ role: "chapter-heading", weight, why: "heading:glued" }];
  const before = block.gap === 0 ? doc.blocks[index - 1] : undefined;
  const after = doc.blocks[index + 1]?.gap === 0 ? doc.blocks[index + 1] : undefined;
  if (before?.label && after?.label) return clue(-6);
  const isAbove = before?.shape === "paragraph" && before.heading === null;
  const isBelow = after?.shape === "paragraph" && after.heading === null && after.label === null;
  if (heading.form === "number" && block.level === 0)
    return isAbove || (isBelow && words > 0) ? clue(-3) : [];
  if (!isBelow || after === undefined) return [];
  const isProse = after.textEnd - after.textStart > 80 || /[.!?"”]$/u.test(firstLine(doc, after));
  if (heading.title === null && isProse && block.level === 0) return clue(isAbove ? -2.5 : -1.5);
  return isAbove ? clue(-1) : [];
}

/** "Chapter 1 The Storm" can be a heading; "Part two of me wanted to" is a sentence. */
function unseparated(title: string): number {
  if (/^[\d\s|-]+$/.test(title)) return -5;
  return /^[\p{Lu}\d"“«(]/u.test(title) && !/[.!?]$/.test(title) ? 1.5 : -6;
}

/** "3" says little, "1/3" says what it is. */
const loneNumber = ({ total }: Heading): number => (total === null ? -0.5 : 3);

/** Whether a number stands apart at the head of the file, with nothing but a header above it. */
function isAtTop(index: number, title: string, block: Block, doc: BlockedText): boolean {
  const next = doc.blocks[index + 1];
  if (index > LOWEST_TOP || block.lines > 1 || next === undefined) return false;
  if (next.gap === 0 && (doc.blocks[index + 2]?.gap === 0 || looksLikeTitle(wordsOf(doc, next)) <= 0))
    return false;
  if (title === "" ? index === 0 : looksLikeTitle(title) <= 0) return false;
  return doc.blocks.slice(0, index).every((above) => isHeaderLine(above, doc));
}

/** How far down a header may reach, in blocks. */
const LOWEST_TOP = 16;

function isHeaderLine(block: Block, doc: BlockedText): boolean {
  if (block.label !== null || block.isEdge || block.shape !== "paragraph") return block.shape !== "opaque";
  const words = wordsOf(doc, block);
  if (block.heading !== null || hasSpeech(words)) return false;
  const { note, disclaimer, boilerplate, transport } = countPhrases(fold(words));
  return words.length < 80 || note.strong + disclaimer.strong + boilerplate.strong + transport.strong > 0;
}

/** "1. The Beginning" can be a heading; "1984. It was a cold year." is a sentence. */
function numberTitle(title: string): number {
  if (/[.!?:;,]["”]?$/u.test(title) || title.length > 60) return -4;
  return /^[\p{Lu}\p{Script=Han}\d"“«(]/u.test(title) ? -1 : -2.5;
}
