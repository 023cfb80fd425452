import { storyMarkdownToHtml } from "./markdown/dialect.ts";
import { cleanHtml } from "./safe/index.ts";
import { newPiece } from "./safe/piece.ts";
import { textToHtml } from "./text/index.ts";
import type { Rendered, RenderOptions } from "./types.ts";

export { plainText } from "./plain-text.ts";
export { isSceneBreak } from "./scene-break.ts";
export type { Rendered, RenderFormat, RenderOptions, RenderProblem, RenderWords } from "./types.ts";
export { countWords } from "./words.ts";

/**
 * The source of a run of blocks → safe HTML, one block a line. Never throws and never loses a word: what cannot be
 * read as formatted text is shown as it was typed, with a problem that says where.
 */
export function renderRich(source: string, options: RenderOptions): Rendered {
  const piece = newPiece(options);
  const html = cleanHtml(unsafeHtml(source, options), piece);
  return { html, problems: piece.problems };
}

function unsafeHtml(source: string, options: RenderOptions): string {
  if (options.format === "html") return source;
  if (options.format === "text") return textToHtml(source);
  return storyMarkdownToHtml(options.definitions ? `${source}\n\n${options.definitions}` : source);
}
