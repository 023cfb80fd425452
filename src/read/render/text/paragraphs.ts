import { asTyped } from "../escape.ts";
import { plainTextToHtml } from "../markdown/dialect.ts";
import { renderTogether } from "../markdown/seams.ts";
import { type Block, cleanTree } from "../safe/index.ts";
import type { Piece } from "../safe/piece.ts";

/** A paragraph of plain text, as Markdown of which only emphasis and line breaks mean anything. */
export interface Paragraph {
  /** Where in the source it starts. */
  start: number;
  text: string;
}

/** Characters a parser is given at once. */
const BATCH = 64 * 1024;

/** Puts the paragraphs among `parts` through the parser, many in one call. Never throws. */
export function renderParagraphs(parts: readonly (string | Paragraph)[], piece: Piece): Block[] {
  const blocks: Block[] = [];
  let waiting: { paragraph: Paragraph; at: number }[] = [];
  let size = 0;
  const flush = (): void => {
    const htmls = together(waiting.map(({ paragraph }) => paragraph.text));
    waiting.forEach(({ paragraph, at }, index) => {
      blocks[at] = clean(paragraph, htmls?.[index] ?? null, piece);
    });
    waiting = [];
    size = 0;
  };
  for (const part of parts) {
    if (typeof part === "string") blocks.push(part);
    else {
      waiting.push({ paragraph: part, at: blocks.length });
      blocks.push("");
      size += part.text.length;
      if (size > BATCH) flush();
    }
  }
  flush();
  return blocks;
}

function together(texts: string[]): string[] | null {
  if (texts.length === 0) return [];
  try {
    return renderTogether(texts, null, plainTextToHtml);
  } catch {
    return null;
  }
}

function clean({ start, text }: Paragraph, html: string | null, piece: Piece): Block {
  try {
    return cleanTree(html ?? plainTextToHtml(text), piece);
  } catch {
    piece.problems.addAt("render/failed", start);
    return asTyped(text);
  }
}
