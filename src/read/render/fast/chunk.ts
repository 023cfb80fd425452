import { LINES, TRIM } from "./characters.ts";

const SPACE = 32;
const TAB = 9;
const NEWLINE = 10;
const LINE_SEPARATOR = 0x2028;

/** A run of lines between blank ones. One object is filled again and again: chunks are many. */
export interface Chunk {
  /** Offset after its last character, before its newline. */
  end: number;
  /** What it holds (characters.ts). */
  flags: number;
  lines: number;
}

/** What characters and lines mean in one format, as flags (characters.ts). */
export interface Syntax {
  /** Flags of each ASCII character within a line. */
  inside: Uint16Array;
  /** Flags of the line that starts, after its indentation, at `at`. */
  startOfLine(source: string, at: number): number;
}

/** Offset of the first line at or after `from` (a line's start) that is not blank; the source's length if none. */
export function skipBlank(source: string, from: number): number {
  let line = from;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === NEWLINE) line = at + 1;
    else if (code !== SPACE && code !== TAB) return line;
  }
  return source.length;
}

/** Reads the chunk whose first line starts at `start`, in one pass. */
export function readChunk(source: string, start: number, chunk: Chunk, syntax: Syntax): void {
  const length = source.length;
  const { inside } = syntax;
  let flags = 0;
  let lines = 0;
  let at = start;
  for (;;) {
    lines += 1;
    while (isBlank(source.charCodeAt(at))) {
      at += 1;
      flags |= TRIM;
    }
    flags |= syntax.startOfLine(source, at);
    for (; at < length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code < 128) flags |= inside[code] as number;
      else if (code === LINE_SEPARATOR) flags |= LINES;
    }
    if (isBlank(source.charCodeAt(at - 1))) flags |= TRIM;
    if (at >= length || isBlankLine(source, at + 1)) break;
    at += 1;
  }
  chunk.end = at;
  chunk.flags = flags;
  chunk.lines = lines;
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;

function isBlankLine(source: string, from: number): boolean {
  let at = from;
  while (isBlank(source.charCodeAt(at))) at += 1;
  return at >= source.length || source.charCodeAt(at) === NEWLINE;
}
