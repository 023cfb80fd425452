import { asTyped, escapeText } from "../escape.ts";
import * as kind from "../fast/characters.ts";
import { type Chunk, readChunk, skipBlank } from "../fast/chunk.ts";
import { simpleEmphasis } from "../fast/emphasis.ts";
import { TEXT } from "../fast/line-start.ts";
import { TangleBudget } from "../markdown/tangle.ts";
import { finish } from "../safe/index.ts";
import type { Piece } from "../safe/piece.ts";
import { isSceneBreak } from "../scene-break.ts";
import { countPaths } from "../stats.ts";
import { textLines, withSlashes } from "./lines.ts";
import { type Paragraph, renderParagraphs } from "./paragraphs.ts";

/** Stands for a break while emphasis is read. */
const BREAK = "\u0001";
const UNSURE = kind.SLOW | kind.ORNAMENT;
const SECOND_LOOK = kind.MARKS | kind.ENTITY | kind.ANGLE | kind.TILDE | kind.TRIM | kind.LINES;

/**
 * Plain text → safe HTML whose only marks are paragraphs, line breaks, scene breaks and emphasis. A newline is where
 * a program wrapped the line; U+2028 (line separator) is a break that the author made. Only what needs a parser goes
 * through it. Equal to renderTextWhole.
 */
export function renderText(source: string, piece: Piece): string {
  return renderAll(source, piece, simpleParagraph);
}

/** The same, all of it through the parser. */
export function renderTextWhole(source: string, piece: Piece): string {
  return renderAll(source, piece, () => null);
}

type Simple = (text: string, flags: number, lines: number) => string | null;

function renderAll(source: string, piece: Piece, simple: Simple): string {
  const parts: (string | Paragraph)[] = [];
  const chunk: Chunk = { end: 0, flags: 0, lines: 0 };
  const budget = new TangleBudget(source.length);
  let slow = 0;
  for (let start = skipBlank(source, 0); start < source.length; start = skipBlank(source, chunk.end + 1)) {
    readChunk(source, start, chunk, TEXT);
    const text = source.slice(start, chunk.end);
    const html = simple(text, chunk.flags, chunk.lines);
    if (html !== null) parts.push(html);
    else if (budget.allows(text)) {
      slow += text.length;
      parts.push({ start, text: withSlashes(textLines(text, "  \n")) });
    } else {
      piece.problems.addAt("render/too-tangled", start);
      parts.push(asTyped(text));
    }
  }
  countPaths(source.length, slow);
  return finish(renderParagraphs(parts, piece));
}

/** A paragraph's HTML where no parser is needed to tell, or null. */
function simpleParagraph(text: string, flags: number, lines: number): string | null {
  if ((flags & UNSURE) !== 0) return flags === kind.ORNAMENT && lines === 1 ? "<hr>" : null;
  if ((flags & SECOND_LOOK) === 0) return text.trim() === "" ? null : `<p>${text}</p>`;
  if (text.includes(BREAK)) return null;
  const trimmed = (flags & (kind.TRIM | kind.LINES)) === 0 ? text : textLines(text, `${BREAK}\n`);
  if (trimmed.trim() === "") return null;
  if (trimmed !== text && trimmed.replaceAll(BREAK, "").split("\n").some(isSceneBreak)) return null;
  const escaped = escapeText((flags & kind.TILDE) === 0 ? trimmed : withSlashes(trimmed));
  const html = escaped.includes("*") || escaped.includes("_") ? simpleEmphasis(escaped) : escaped;
  return html === null ? null : `<p>${html.replaceAll(BREAK, "<br>")}</p>`;
}
