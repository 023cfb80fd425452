import type { Block, BlockedText } from "../blocks/block.ts";
import { readHeading, titleOnly } from "../signals/heading.ts";
import { wordsOf } from "../signals/index.ts";
import { CONTENTS, type Field, FURNITURE, fold, foldLabel, foldLine } from "../vocabulary/index.ts";
import type { Candidate } from "./candidate.ts";

/** How many blocks at the head of a file may hold a table of contents. */
const HEAD = 60;
const LONGEST = 80;
/** Labels that only a chapter has, and under its heading. */
const OF_CHAPTER: ReadonlySet<Field> = new Set<Field>(["chapterSummary", "chapterNotes"]);

/** The titles that a numbered table of contents lists, folded. */
export function contentsTitles(doc: BlockedText): ReadonlySet<string> {
  const titles = new Set<string>();
  const { blocks } = doc;
  const opening = blocks
    .slice(0, HEAD)
    .findIndex((block) => isLine(block) && CONTENTS.has(foldLabel(wordsOf(doc, block))));
  if (opening < 0) return titles;
  for (const block of blocks.slice(opening + 1)) {
    const heading = isLine(block) ? readHeading(wordsOf(doc, block)) : null;
    if (heading === null || heading.form !== "number" || heading.title === null) break;
    titles.add(fold(heading.title));
  }
  return titles;
}

/**
 * A line without number or division that heads a chapter all the same: a table of contents lists it, or the chapter's
 * own summary or notes are announced right under it.
 */
export function announcedHeading(
  doc: BlockedText,
  index: number,
  titles: ReadonlySet<string>,
): Candidate | null {
  const block = doc.blocks[index];
  if (block === undefined || !isLine(block) || block.label !== null || block.heading?.division) return null;
  const next = doc.blocks[index + 1];
  if (titles.size === 0 && (next?.label == null || !OF_CHAPTER.has(next.label.field))) return null;
  const text = wordsOf(doc, block);
  const isListed = titles.has(fold(text));
  const isLabelled =
    next?.label != null &&
    OF_CHAPTER.has(next.label.field) &&
    next.gap > 0 &&
    block.gap > 0 &&
    !/[.!?:;,…"”]$/u.test(text) &&
    !FURNITURE.has(foldLine(text));
  const heading = isListed || isLabelled ? titleOnly(text) : null;
  if (heading === null) return null;
  block.heading = heading;
  const clues = [{ role: "chapter-heading" as const, weight: isListed ? 8 : 7, why: "heading:announced" }];
  return { index, block, heading, text, clues };
}

const isLine = ({ shape, lines, textStart, textEnd }: Block): boolean =>
  shape === "paragraph" && lines === 1 && textEnd - textStart <= LONGEST;
