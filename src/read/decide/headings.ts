import type { BlockedText } from "../blocks/block.ts";
import { byline, openerAuthor } from "../signals/byline.ts";
import { titleOnly } from "../signals/heading.ts";
import { roleOfField, wordsOf } from "../signals/index.ts";
import { FURNITURE, foldLine } from "../vocabulary/index.ts";
import { announcedHeading, contentsTitles } from "./announced.ts";
import { headingByAuthor, pageAuthor } from "./by-author.ts";
import type { Candidate } from "./candidate.ts";
import { markedTitle } from "./marked-title.ts";
import { secondLineOf } from "./second-line.ts";
import { sequenceOf } from "./sequence.ts";
import { weighHeading } from "./weigh-heading.ts";

/** What the run of headings decided. */
export interface HeadingRun {
  /** Evidence by block, for and against. */
  candidates: ReadonlyMap<number, Candidate>;
  /** Blocks that are lines of a table of contents. */
  contents: ReadonlySet<number>;
  /** The marked-up heading that is the story's title, if any. */
  title: number | null;
  /** The marked-up heading right under it that names the author, if any. */
  author: number | null;
  /** Whether explicit marks say what parts of the file are. */
  isMarked: boolean;
}

/** Finds the lines that could head chapters and lets them decide together which do. */
export function headingRun(doc: BlockedText): HeadingRun {
  const candidates: Candidate[] = [];
  const pageBy = pageAuthor(doc);
  const isMarked = doc.blocks.some(({ shape, pinned }) => shape === "fence" && pinned !== null);
  const titles = contentsTitles(doc);
  doc.blocks.forEach((block, index) => {
    if (block.pinned !== null || (block.label !== null && block.label.form !== "bare")) return;
    if (isSpokenFor(doc, index)) return;
    const announced = announcedHeading(doc, index, titles);
    if (announced !== null) {
      candidates.push(announced);
      return;
    }
    const isSetOff = block.shape === "heading" || block.underlined;
    const heading = block.heading ?? (isSetOff ? titleOnly(wordsOf(doc, block)) : null);
    if (pageBy !== null) {
      const own = headingByAuthor(doc, index, pageBy);
      if (own !== null) {
        candidates.push(own);
        return;
      }
    }
    if (heading === null || (block.label !== null && heading.form === "title")) return;
    if (block.shape === "heading" && FURNITURE.has(foldLine(wordsOf(doc, block)))) return;
    block.heading ??= heading;
    const candidate: Candidate = { index, block, heading, text: wordsOf(doc, block), clues: [] };
    candidate.clues.push(...weighHeading(candidate, doc));
    candidates.push(candidate);
  });
  const title = markedTitle(candidates);
  const author = title === null ? null : headedAuthor(candidates, title, doc);
  const inRun = candidates.filter(({ index }) => index !== title && index !== author);
  const contents = sequenceOf(inRun, doc);
  const all = new Map(inRun.map((candidate) => [candidate.index, candidate]));
  for (const candidate of inRun) {
    const second = contents.has(candidate.index) ? null : secondLineOf(candidate, doc);
    if (second !== null) all.set(second.index, second);
  }
  return { candidates: all, contents, title, author, isMarked };
}

/** Whether the page's markup says that a line is something else, or it is what stands under a label. */
function isSpokenFor({ blocks }: BlockedText, index: number): boolean {
  const before = blocks[index - 1]?.label;
  if (before?.isAlone && before.form === "colon" && roleOfField(before.field) === "metadata") return true;
  return (blocks[index]?.hints ?? []).some(({ role, weight }) => weight >= 4 && role !== "chapter-heading");
}

/** A heading right under the title's that is alone of its kind and can be a name. */
function headedAuthor(candidates: readonly Candidate[], title: number, doc: BlockedText): number | null {
  const under = candidates.find(({ index }) => index === title + 1);
  if (under === undefined || under.block.level === 0 || under.heading.form !== "title") return null;
  const isAlone = candidates.every(
    (each) => each === under || each.index === title || each.block.level !== under.block.level,
  );
  return isAlone &&
    (byline(under.text) !== null || openerAuthor(under.text) !== null) &&
    doc.blocks[title]?.level !== 0
    ? under.index
    : null;
}
