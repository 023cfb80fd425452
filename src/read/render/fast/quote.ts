import { ORNAMENT, QUOTE, SLOW } from "./characters.ts";
import { type Chunk, readChunk } from "./chunk.ts";
import { simpleInline } from "./inline.ts";
import { MARKDOWN } from "./line-start.ts";

/** A quotation of one plain paragraph, every line of it marked with `>`; null for any other. */
export function simpleQuote(source: string): string | null {
  const lines = source.split("\n");
  const inner: string[] = [];
  for (const line of lines) {
    if (!line.startsWith(">")) return null;
    inner.push(line.slice(line.charCodeAt(1) === 32 ? 2 : 1));
  }
  const text = inner.join("\n");
  const chunk: Chunk = { end: 0, flags: 0, lines: 0 };
  if (text.trim() === "") return null;
  readChunk(text, 0, chunk, MARKDOWN);
  if (chunk.end < text.length || (chunk.flags & (SLOW | QUOTE | ORNAMENT)) !== 0) return null;
  const html = simpleInline(text, chunk.flags);
  return html === null ? null : `<blockquote>\n<p>${html}</p>\n</blockquote>`;
}
