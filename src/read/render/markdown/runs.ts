import { asTyped } from "../escape.ts";
import type { SlowRun } from "../fast/split.ts";
import { type Block, cleanTree } from "../safe/index.ts";
import type { Piece } from "../safe/piece.ts";
import type { Asides } from "./aside.ts";
import { batchesOf, type Segment, segmentsOf } from "./batches.ts";
import { definitionsFor } from "./definitions.ts";
import { storyMarkdownToHtml } from "./dialect.ts";
import { renderTogether } from "./seams.ts";

/** What the parser made of some runs. */
export interface RenderedRuns {
  byRun: Map<SlowRun, Block[]>;
  /** What stands at the end of the whole: footnotes. */
  ends: Block[];
}

/** Markdown that takes the parser, as written and as part of which source. */
export interface SlowSource {
  source: string;
  runs: readonly SlowRun[];
  /** Whether the last run leaves something open to the end. */
  isOpen: boolean;
  /** Definitions written elsewhere. */
  definitions: string;
}

/** Puts the runs of a source through the parser, in as few calls as is wise. Never throws. */
export function renderRuns(slow: SlowSource, piece: Piece, asides: Asides): RenderedRuns {
  const segments = segmentsOf(slow.source, slow.runs).map((segment) => ({
    ...segment,
    text: asides.take(segment.text, segment.start),
  }));
  const texts = segments.map(({ text }) => text);
  const definitions = definitionsFor(texts, slow.definitions);
  const isOneDocument = definitions !== "" || texts.some((text) => text.includes("]:"));
  const rendered: RenderedRuns = { byRun: new Map(), ends: [] };
  const batches = batchesOf(segments, isOneDocument);
  batches.forEach((batch, index) => {
    const isOpen = slow.isOpen && index === batches.length - 1;
    renderBatch(batch, { definitions, isOpen }, rendered, piece);
  });
  return rendered;
}

/** What comes after a batch's texts, and whether its last one stays open over it. */
interface After {
  definitions: string;
  isOpen: boolean;
}

function renderBatch(batch: Segment[], after: After, rendered: RenderedRuns, piece: Piece): void {
  const parts = together(batch, after);
  batch.forEach((segment, index) => {
    const block = clean(segment, parts?.[index] ?? alone(segment.text), piece);
    const others = rendered.byRun.get(segment.run);
    if (others === undefined) rendered.byRun.set(segment.run, [block]);
    else others.push(block);
  });
  const end = parts?.[batch.length];
  if (end !== undefined && end.trim() !== "") rendered.ends.push(cleanTree(end, piece));
}

function together(batch: Segment[], { definitions, isOpen }: After): string[] | null {
  const texts = batch.map(({ text }) => text);
  if (isOpen && definitions !== "") texts.push(`${texts.pop()}\n\n${definitions}`);
  try {
    return renderTogether(texts, isOpen ? null : definitions, storyMarkdownToHtml);
  } catch {
    return null;
  }
}

function alone(text: string): string | null {
  try {
    return storyMarkdownToHtml(text);
  } catch {
    return null;
  }
}

/** The parser's HTML made safe; what it failed on as it was typed. */
function clean({ text, start }: Segment, html: string | null, piece: Piece): Block {
  piece.problems.enter(start, start + text.length);
  try {
    if (html !== null) return cleanTree(html, piece);
  } catch {
    // Falls through: the tree was too much for the sanitiser.
  }
  piece.problems.add("render/failed", "");
  return asTyped(text);
}
