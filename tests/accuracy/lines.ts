/** One line of a decoded text: its offsets (UTF-16 code units, line break left out) and its text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Cuts a text into lines at every line break Unicode knows; a break at the very end opens no further line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    lines.push({ start, end: found.index, text: text.slice(start, found.index) });
    start = found.index + found[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

/** Whether a line holds nothing to see: white space, no-break spaces, a byte order mark. */
export function isBlank(text: string): boolean {
  return /^[\s\u00a0\u200b\ufeff]*$/.test(text);
}
