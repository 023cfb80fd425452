import * as kind from "./characters.ts";
import { type Chunk, readChunk, skipBlank } from "./chunk.ts";
import { Far } from "./far.ts";
import { simpleInline } from "./inline.ts";
import { simpleQuote } from "./quote.ts";

/** Offsets of a run of chunks that takes the full parser. */
export interface SlowRun {
  start: number;
  end: number;
}

/** A block's HTML where it could be told at once, or the run it stands in. */
export type Part = string | SlowRun;

const SECOND_LOOK = kind.MARKS | kind.ENTITY | kind.ANGLE | kind.TILDE | kind.TRIM;

/**
 * Splits Markdown into the HTML of its plain paragraphs, scene breaks and quotes, and runs of all the rest. The
 * parts in order, each run rendered in the same document as the others, equal the whole source rendered at once.
 * Null where raw HTML or a code fence is not closed again, which reaches over everything.
 */
export function splitMarkdown(source: string): Part[] | null {
  const parts: Part[] = [];
  const chunk: Chunk = { end: 0, flags: 0, lines: 0 };
  let run: SlowRun | null = null;
  let holds = false;
  let far: Far | null = null;
  let start = skipBlank(source, 0);
  while (start < source.length) {
    readChunk(source, start, chunk);
    const { end, flags } = chunk;
    const isHeld = far !== null || (holds && (flags & kind.TRIM) !== 0 && isIndented(source, start));
    const html = isHeld ? null : simpleBlock(source, start, chunk);
    if (html !== null) {
      parts.push(html);
      run = null;
      holds = false;
    } else {
      if (run === null) {
        run = { start, end };
        parts.push(run);
        holds = false;
      }
      run.end = end;
      holds ||= (flags & kind.HOLDS) !== 0 || (flags & kind.QUOTE) !== 0 || (flags & kind.SLOW) !== 0;
      if (far !== null || (flags & (kind.ANGLE | kind.SLOW)) !== 0) {
        far ??= new Far();
        const reach = far.follow(source, start, end);
        if (reach === "endless") return null;
        if (reach === "closed") far = null;
      }
    }
    start = skipBlank(source, end + 1);
  }
  return far === null ? parts : null;
}

const isIndented = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
};

/** The HTML of a chunk that needs no parser, or null. */
function simpleBlock(source: string, start: number, chunk: Chunk): string | null {
  const { end, flags } = chunk;
  if ((flags & kind.ORNAMENT) !== 0) return chunk.lines === 1 ? "<hr>" : null;
  if ((flags & kind.SLOW) !== 0) return null;
  const text = source.slice(start, end);
  if ((flags & kind.QUOTE) !== 0) return isIndented(source, start) ? null : simpleQuote(text);
  if ((flags & SECOND_LOOK) === 0) return isNothing(text) ? null : `<p>${text}</p>`;
  const html = simpleInline(text, flags);
  return html === null || isNothing(text) ? null : `<p>${html}</p>`;
}

/** Whether the text is white space only, though not the kind that ends a paragraph of Markdown. */
const isNothing = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 127 || first === 32) && text.trim() === "";
};
