/** A line break that is neither LF nor CRLF: old Macintosh CR, NEL, and Unicode's own separators. */
const ODD_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
const ANY_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Called with the offsets of a line's first character, its end without its break, and the next line's start. */
export type LineVisitor = (start: number, end: number, next: number) => void;

/** Visits every line of `text` from offset `from`; a break at the very end opens no further line. */
export function eachLine(text: string, from: number, visit: LineVisitor): void {
  if (ODD_BREAK.test(text)) eachOddLine(text, from, visit);
  else eachPlainLine(text, from, visit);
}

function eachPlainLine(text: string, from: number, visit: LineVisitor): void {
  let start = from;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length : found + 1;
    const end = found < 0 ? text.length : found;
    visit(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end, next);
    start = next;
  }
}

function eachOddLine(text: string, from: number, visit: LineVisitor): void {
  let start = from;
  // One of its own: a visitor may visit lines too.
  const breaks = new RegExp(ANY_BREAK);
  breaks.lastIndex = from;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    const next = breaks.lastIndex;
    visit(start, found.index, next);
    start = next;
  }
  if (start < text.length) visit(start, text.length, text.length);
}

/** The number of lines that begin before `to`, counted from `from`. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  eachLine(text.slice(from, to), 0, () => {
    count += 1;
  });
  return count;
}

/** Whether a character is white space of any width, or shows nothing at all. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return (
    code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0xad
  );
}
