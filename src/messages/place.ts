import type { Place } from "./message.ts";

/** Turns offsets in one text into lines and columns. */
export interface LineIndex {
  /** Line and column (both from 1, column in UTF-16 code units) of the character at `offset`. */
  at(offset: number): { line: number; column: number };
  /** Offset of the first character of `line` (from 1); the text's length for a line after the last. */
  startOf(line: number): number;
}

/** Finds the starts of all lines of `text` once; `\n`, `\r\n` and a lone `\r` each end a line. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}

/** The place of one offset of `text`; for many offsets of one text, make a `lineIndex` once. */
export function placeAt(file: string, text: string, offset: number): Place {
  return { file, ...lineIndex(text.slice(0, offset)).at(offset) };
}
