import type { BlockedText } from "../blocks/block.ts";
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
}

/** Finds the lines that could head chapters and lets them decide together which do. */
export function headingRun(doc: BlockedText): HeadingRun {
  const candidates: Candidate[] = [];
  const author = pageAuthor(doc);
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
    if (author !== null) {
      const own = headingByAuthor(doc, index, author);
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
  const inRun = candidates.filter(({ index }) => index !== title);
  const contents = sequenceOf(inRun, doc);
  const all = new Map(inRun.map((candidate) => [candidate.index, candidate]));
  for (const candidate of inRun) {
    const second = contents.has(candidate.index) ? null : secondLineOf(candidate, doc);
    if (second !== null) all.set(second.index, second);
  }
  return { candidates: all, contents, title };
}

/** Whether the page's markup says that a line is something else, or it is what stands under a label. */
function isSpokenFor({ blocks }: BlockedText, index: number): boolean {
  const before = blocks[index - 1]?.label;
  if (before?.isAlone && before.form === "colon" && roleOfField(before.field) === "metadata") return true;
  return (blocks[index]?.hints ?? []).some(({ role, weight }) => weight >= 4 && role !== "chapter-heading");
}
