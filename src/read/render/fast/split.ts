import * as kind from "./characters.ts";
import { type Chunk, readChunk, skipBlank } from "./chunk.ts";
import { Far } from "./far.ts";
import { simpleInline } from "./inline.ts";
import { MARKDOWN } from "./line-start.ts";
import { simpleQuote } from "./quote.ts";
import { isThematicBreak } from "./rule.ts";

/** Offsets of a run of chunks that takes the full parser. */
export interface SlowRun {
  start: number;
  end: number;
}

/** A source split up. */
export interface Split {
  parts: Part[];
  /** Whether the last run leaves raw HTML or a code fence open to the end of the source. */
  isOpen: boolean;
}

/** A block's HTML where it could be told at once, or the run it stands in. */
export type Part = string | SlowRun;

/** What a chunk holds that had to go to the parser: it may reach beyond the chunk. */
const SLOW = kind.SLOW | kind.LINK;
const SECOND_LOOK = kind.MARKS | kind.ENTITY | kind.ANGLE | kind.TILDE | kind.TRIM | kind.LINK;

/**
 * Splits Markdown into the HTML of its plain paragraphs, scene breaks and quotes, and runs of all the rest. The
 * parts in order, each run rendered in the same document as the others, equal the whole source rendered at once.
 */
export function splitMarkdown(source: string): Split {
  const parts: Part[] = [];
  const chunk: Chunk = { end: 0, flags: 0, lines: 0 };
  let run: SlowRun | null = null;
  let holds = false;
  let far: Far | null = null;
  let start = skipBlank(source, 0);
  while (start < source.length) {
    readChunk(source, start, chunk, MARKDOWN);
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
      holds ||= (flags & kind.HOLDS) !== 0 || (flags & kind.QUOTE) !== 0 || (flags & SLOW) !== 0;
      if (far !== null || (flags & (kind.ANGLE | SLOW)) !== 0) {
        far ??= new Far();
        const reach = far.follow(source, start, end);
        if (reach === "endless") {
          run.end = source.length;
          return { parts, isOpen: true };
        }
        if (reach === "closed") far = null;
      }
    }
    start = skipBlank(source, end + 1);
  }
  if (far !== null && run !== null) run.end = source.length;
  return { parts, isOpen: far !== null };
}

const isIndented = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
};

/** The HTML of a chunk that needs no parser, or null. */
function simpleBlock(source: string, start: number, chunk: Chunk): string | null {
  const { end, flags } = chunk;
  if ((flags & kind.ORNAMENT) !== 0) return isRule(source, start, chunk) ? "<hr>" : null;
  if ((flags & kind.SLOW) !== 0) return null;
  const text = source.slice(start, end);
  if ((flags & kind.QUOTE) !== 0) return isIndented(source, start) ? null : simpleQuote(text);
  if ((flags & SECOND_LOOK) === 0) return isNothing(text) ? null : `<p>${text}</p>`;
  const html = simpleInline(text, flags);
  return html === null || isNothing(text) ? null : `<p>${html}</p>`;
}

/** Whether a chunk with an ornament is nothing else; one that starts like a list may be a part of one. */
function isRule(source: string, start: number, { end, flags, lines }: Chunk): boolean {
  return lines === 1 && ((flags & kind.HOLDS) === 0 || isThematicBreak(source.slice(start, end)));
}

/** Whether the text is white space only, though not the kind that ends a paragraph of Markdown. */
const isNothing = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 127 || first === 32) && text.trim() === "";
};
