import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import type { Decided } from "./outline.ts";

/** What a renderer is given of some blocks of one file. */
export interface TextSource {
  source: string;
  /** Where in the file a character of `source` stands. */
  offsetOf(at: number): number;
}

/** One stretch of the file that is shown. */
interface Piece {
  start: number;
  end: number;
  /** Put before it: emphasis that opened before the label. */
  prefix: string;
  /** What parts it from the piece before it. */
  joint: string;
}

const PARAGRAPH = "\n\n";
/** U+2028, the line separator: a break the author made. */
const LINE = "\u2028";
/** A longer line is a paragraph of its own, in characters. */
const LONGEST_LINE = 100;

/**
 * The source of some blocks of Markdown or plain text by itself, labels left off. In plain text, short lines that
 * stand together (verse, the head of a letter) are parted by U+2028.
 */
export function textSource(doc: BlockedText, blocks: readonly Decided[]): TextSource {
  const starts: { at: number; offset: number }[] = [];
  let source = "";
  for (const { start, end, prefix, joint } of piecesOf(doc, blocks)) {
    if (source !== "") source += joint;
    source += prefix;
    starts.push({ at: source.length, offset: start });
    source += doc.text.slice(start, end).trimEnd();
  }
  return {
    source: source.includes("\u0085") ? source.replaceAll("\u0085", "\n").trimEnd() : source,
    offsetOf(at) {
      const piece = starts.findLast((each) => each.at <= at) ?? starts[0];
      return piece === undefined ? doc.from : piece.offset + Math.max(0, at - piece.at);
    },
  };
}

function piecesOf(doc: BlockedText, blocks: readonly Decided[]): Piece[] {
  const isText = doc.format === "text";
  const lines = isText ? linesOf(blocks) : new Set<Block>();
  const pieces: Piece[] = [];
  for (const { block, decision } of blocks) {
    const shown = shownPart(block, labelOf(block, decision.role));
    if (shown === null) continue;
    const last = pieces.at(-1);
    const isNext = last !== undefined && shown.prefix === "" && last.end === shown.start;
    if (isNext && !isText) last.end = shown.end;
    else pieces.push({ ...shown, joint: isNext && lines.has(block) ? LINE : PARAGRAPH });
  }
  return pieces;
}

/** The label to leave off: prose is shown with all its words. */
export function labelOf(block: Block, role: Role): Block["label"] {
  return role === "body" || role === "scene-break" ? null : block.label;
}

/** The part of a block that is shown: all but its label. Null where there is nothing else. */
export function shownPart(block: Block, label: Block["label"]): Omit<Piece, "joint"> | null {
  if (block.shape === "fence") return null;
  if (label === null) return { start: block.start, end: block.end, prefix: "" };
  const start = block.textStart + label.valueStart;
  if (block.plain !== null && label.valueStart >= block.plain.length) return null;
  return start >= block.textEnd ? null : { start, end: block.end, prefix: label.openMarks };
}

/** The blocks that are lines under the line before them: among short lines only, and no rules. */
function linesOf(blocks: readonly Decided[]): Set<Block> {
  const lines = new Set<Block>();
  let run: Block[] = [];
  const close = () => {
    if (run.every((block) => block.lines === 1 && block.textEnd - block.textStart <= LONGEST_LINE)) {
      for (const block of run.slice(1)) lines.add(block);
    }
    run = [];
  };
  for (const { block } of blocks) {
    const last = run.at(-1);
    const isUnder = block.gap === 0 && last?.end === block.start;
    if (!isUnder || block.shape !== "paragraph") close();
    if (block.shape === "paragraph") run.push(block);
  }
  close();
  return lines;
}
