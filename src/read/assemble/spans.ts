import type { Role, Span } from "../../records/index.ts";
import type { BlockedText } from "../blocks/block.ts";
import { countLines } from "../blocks/lines.ts";
import type { Decision } from "../decide/index.ts";

/** One block of a file as `fanlight explain` shows it. Spans of one file cover its decoded text without gap. */
export interface ExplainedSpan {
  /** Path of the file, relative to the archive folder. */
  file: string;
  /** First line (from 1) and offset of the first character, in UTF-16 code units. */
  start: { line: number; offset: number };
  /** Last line and offset after the last character. */
  end: { line: number; offset: number };
  role: Role;
  /** Position of its chapter in the story, or null. */
  chapter: number | null;
  /** Names of the signals that decided, strongest first. */
  signals: readonly string[];
  /** 0.5 to 1. */
  certainty: number;
}

/** The spans of one file, block by block, front matter first. */
export function explainedSpans({ file, doc, decisions, chapterOf }: DecidedFile): ExplainedSpan[] {
  const spans: ExplainedSpan[] = [];
  const firstLine = 1 + countLines(doc.text, 0, doc.from);
  if (doc.from > 0) {
    spans.push({
      file,
      start: { line: 1, offset: 0 },
      end: { line: Math.max(1, firstLine - 1), offset: doc.from },
      role: "metadata",
      chapter: null,
      signals: ["front-matter"],
      certainty: 1,
    });
  }
  if (doc.blocks.length === 0 && doc.text.length > doc.from) {
    const end = { line: countLines(doc.text, 0, doc.text.length), offset: doc.text.length };
    const start = { line: firstLine, offset: doc.from };
    spans.push({ file, start, end, role: "body", chapter: null, signals: [], certainty: 1 });
  }
  doc.blocks.forEach((block, at) => {
    const decision = decisions[at];
    if (decision === undefined) return;
    const next = doc.blocks[at + 1];
    spans.push({
      file,
      start: { line: at === 0 ? firstLine : block.line, offset: block.start },
      end: { line: next ? Math.max(block.line, next.line - 1) : lastLine(doc, block), offset: block.end },
      role: decision.role,
      chapter: chapterOf[at] ?? null,
      signals: decision.signals,
      certainty: decision.certainty,
    });
  });
  return spans;
}

function lastLine(
  doc: BlockedText,
  block: { start: number; end: number; line: number; textStart: number },
): number {
  return block.line - 1 + countLines(doc.text, block.textStart, block.end);
}

/** One file with what was decided of it. */
export interface DecidedFile {
  file: string;
  doc: BlockedText;
  decisions: readonly Decision[];
  /** For each block, the position of its chapter in the story, or null. */
  chapterOf: readonly (number | null)[];
}

/** The record's spans of one file, which cover its decoded text: neighbours of one role and chapter are one. */
export function spansOf({ file, doc, decisions, chapterOf }: DecidedFile): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number, role: Role, chapter: number | null) => {
    const last = spans.at(-1);
    if (last?.role === role && last.chapter === chapter) last.end = end;
    else spans.push({ file, start, end, role, chapter });
  };
  if (doc.from > 0) add(0, doc.from, "metadata", null);
  if (doc.blocks.length === 0 && doc.text.length > doc.from) add(doc.from, doc.text.length, "body", null);
  doc.blocks.forEach(({ start, end }, at) => {
    const decision = decisions[at];
    if (decision !== undefined) add(start, end, decision.role, chapterOf[at] ?? null);
  });
  return spans;
}
