import type { BlockedText } from "../blocks/block.ts";
import { titleOnly } from "../signals/heading.ts";
import { wordsOf } from "../signals/index.ts";
import { looksLikeTitle } from "../signals/title-look.ts";
import type { Candidate } from "./candidate.ts";
import { WEAK } from "./weigh-heading.ts";

const LONGEST = 70;
/** Marks drawn around a title. */
const DRAWN = /^[\s~*_=-]+|[\s~*_=-]+$/g;

/**
 * The title of a chapter on a line of its own under its number: `Chapter 2` over `A Bad Harvest`. Right below, or
 * after a blank line where it is set as a title (in the middle, or in capitals).
 */
export function secondLineOf({ index, heading, block }: Candidate, doc: BlockedText): Candidate | null {
  const next = doc.blocks[index + 1];
  if (heading.title !== null || heading.form === "title" || next === undefined) return null;
  if (heading.division !== null && WEAK.has(heading.division)) return null;
  if (next.shape !== "paragraph" || next.label !== null || next.lines > 1) return null;
  if (next.heading !== null && next.heading.number === heading.number) {
    return secondNumber(index + 1, doc, heading.number);
  }
  const text = wordsOf(doc, next);
  const after = doc.blocks[index + 2];
  if (
    text.length > LONGEST ||
    /^["“”«„‘'—–-]|^\(?by\b|[.,;:!?]$/iu.test(text) ||
    (after !== undefined && after.gap === 0)
  )
    return null;
  const looks = looksLikeTitle(text);
  const isSet = next.indent >= 8 || (text === text.toUpperCase() && text !== text.toLowerCase());
  const isPlain = next.gap === 0 && /[\p{L}\p{N}]$/u.test(text) && text.split(/\s+/).length < 10;
  if (looks < (isPlain ? -2.5 : 0) || (next.gap > 0 && (!isSet || (block.indent < 4 && next.indent < 8))))
    return null;
  const title = titleOnly(text.replace(DRAWN, ""));
  if (title === null) return null;
  next.heading = title;
  const weight = next.gap === 0 ? 3.5 : 3;
  return {
    index: index + 1,
    block: next,
    heading: title,
    text,
    clues: [{ role: "chapter-heading", weight, why: "heading:second-line" }],
  };
}

/** `Chapter 1` over `One`. */
function secondNumber(index: number, doc: BlockedText, number: number | null): Candidate | null {
  const block = doc.blocks[index];
  if (block?.heading == null || block.heading.division !== null || number === null) return null;
  return {
    index,
    block,
    heading: block.heading,
    text: wordsOf(doc, block),
    clues: [{ role: "chapter-heading", weight: 4, why: "heading:second-line" }],
  };
}
