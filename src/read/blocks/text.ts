import { type Block, type BlockedText, plainBlock } from "./block.ts";
import { gluedHeading } from "./glued.ts";
import { type LineKind, lineKind, PLAIN } from "./line-kind.ts";
import { countLines, eachLine, isSpace } from "./lines.ts";
import { indentsParagraphs, partsParagraphs, wrapWidth } from "./wrap.ts";

/** A longer line is a whole paragraph, in characters. */
const LONG_LINE = 120;
/** How far a wrapped line may fall short of the text's width. */
const SLACK = 4;
const LONGEST_UNDERLINED = 90;
const UNDERLINE = /^([-=_~*^#+])\1{2,}$/;
const CODE_FENCE = /^(?:`{3,}|~{3,})/;

/** Within so many blocks a text without blank lines may still be in its header. */
const HEADER_LINES = 6;
const SENTENCE_END = /[.!?]["”)]?$/u;

interface Line {
  /** Offset of the line, of its first visible character, and after its last. */
  lineStart: number;
  start: number;
  end: number;
  indent: number;
}

/**
 * Cuts plain text or Markdown into blocks: at blank lines, and inside a paragraph around every line that stands
 * out (a label, a heading, a rule, a `:::` mark, a header of mail), at indented first lines, and between lines
 * too long to be wrapped. Time is linear in the text.
 */
export function blockText(text: string, from: number, format: "markdown" | "text"): BlockedText {
  const blocks: Block[] = [];
  const width = wrapWidth(text, from);
  let indented: boolean | null = null;
  /** Whether the text indents its paragraphs, so that an indented line does not carry on the one above. */
  const isIndented = () => {
    indented ??= indentsParagraphs(text, from);
    return indented;
  };
  let parted: boolean | null = null;
  /** Whether blank lines part the text's paragraphs, so that a header's lines stand apart from the prose. */
  const hasBlankLines = () => {
    parted ??= partsParagraphs(text, from);
    return parted;
  };
  let open: Block | null = null;
  let isClosed = true;
  let inCode = false;
  let blank = 0;
  let lineNumber = countLines(text, 0, from);
  let lastLength = 0;
  let lastIndent = 0;

  eachLine(text, from, (lineStart, lineEnd) => {
    lineNumber += 1;
    const line = trimmed(text, lineStart, lineEnd);
    if (line.start === line.end) {
      blank += 1;
      if (!inCode) isClosed = true;
      return;
    }
    const isFence = format === "markdown" && line.indent < 4 && isCodeFence(text, line);
    if (inCode && open !== null) {
      extend(open, line.end, lineNumber);
      inCode = !isFence;
      isClosed = isFence;
    } else if (isFence) {
      open = push({ ...PLAIN, shape: "opaque" }, line);
      inCode = true;
    } else {
      const whole = text.slice(line.start, line.end);
      const glued = gluedHeading(whole);
      if (glued !== null) line.end = line.start + glued;
      const kind = lineKind(whole.slice(0, glued ?? whole.length), line.indent, format);
      if (kind.shape === "rule" && blank === 0 && open !== null && isUnderline(text, open, line)) {
        open.underlined = true;
      } else if (open !== null && !isClosed && !kind.opens && goesOn(open, line))
        extend(open, line.end, lineNumber);
      else open = push(kind, line);
      isClosed = kind.closes;
      if (glued !== null) {
        const rest = { ...line, lineStart: line.end, start: line.end, end: line.start + whole.length };
        blank = 0;
        open = push(lineKind(whole.slice(glued), 0, format), rest);
        isClosed = true;
      }
    }
    blank = 0;
    lastLength = line.end - line.lineStart;
    lastIndent = line.indent;
  });
  closeGaps(blocks, from, text.length);
  return { text, format, width, from, blocks };

  function push(kind: LineKind, line: Line): Block {
    const block = plainBlock(line.lineStart, line.end, lineNumber);
    block.textStart = line.start;
    block.gap = blank;
    block.indent = line.indent;
    block.shape = kind.shape;
    block.level = kind.level;
    block.label = kind.label;
    block.heading = kind.heading;
    block.isEdge = kind.isEdge;
    blocks.push(block);
    return block;
  }

  /** Whether a line carries on the paragraph above it: only where a program broke it there. */
  function goesOn(block: Block, line: Line): boolean {
    if (lastLength > LONG_LINE || line.end - line.start > LONG_LINE) return false;
    if (
      blocks.length < HEADER_LINES &&
      !hasBlankLines() &&
      SENTENCE_END.test(text.slice(block.textStart, block.textEnd))
    )
      return false;
    const isWrapped = lastLength + 1 + firstWord(text, line) > width - SLACK;
    if (block.label !== null) return line.indent > block.indent + 1 ? !isIndented() : isWrapped;
    return isWrapped && (line.indent < 2 || line.indent <= lastIndent);
  }
}

/** Whether a rule right under a line underlines it: about as long, under words that end no sentence. */
function isUnderline(text: string, block: Block, line: Line): boolean {
  const words = text.slice(block.textStart, block.textEnd);
  const rule = text.slice(line.start, line.end);
  if (block.lines > 1 || block.shape !== "paragraph" || words.length > LONGEST_UNDERLINED) return false;
  if (!UNDERLINE.test(rule) || (/[.!?,;:"”»]$/u.test(words) && block.heading?.division === undefined))
    return false;
  return Math.abs(rule.length - words.length) <= Math.max(6, words.length / 2);
}

function trimmed(text: string, lineStart: number, lineEnd: number): Line {
  let start = lineStart;
  let end = lineEnd;
  let indent = 0;
  for (; start < end; start++) {
    const code = text.charCodeAt(start);
    if (!isSpace(code)) break;
    indent += code === 9 ? 4 : code === 0x3000 ? 2 : 1;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { lineStart, start, end, indent };
}

/** Adds a line to a block. Two lines that are no division's heading are no heading. */
function extend(block: Block, end: number, lineNumber: number): void {
  block.textEnd = end;
  block.lines = lineNumber - block.line + 1;
  block.heading = null;
}

/** Lets every block reach to the next one, and the first begin where the text does. */
export function closeGaps(blocks: Block[], from: number, to: number): void {
  const first = blocks[0];
  if (first) first.start = from;
  blocks.forEach((block, at) => {
    block.end = blocks[at + 1]?.start ?? to;
  });
}

function isCodeFence(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  return (code === 96 || code === 126) && CODE_FENCE.test(text.slice(line.start, line.start + 4));
}

function firstWord(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at += 1;
  return at - line.start;
}
