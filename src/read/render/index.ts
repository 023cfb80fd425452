import { renderSplit } from "./fast/index.ts";
import { storyMarkdownToHtml } from "./markdown/dialect.ts";
import { guarded } from "./markdown/guard.ts";
import { cleanHtml } from "./safe/index.ts";
import { newPiece } from "./safe/piece.ts";
import { textToHtml } from "./text/index.ts";
import type { Rendered, RenderOptions, RenderProblem } from "./types.ts";

export { renderStats } from "./fast/index.ts";
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
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const clean = (part: string) => cleanHtml(unsafeHtml(part, options.format), piece);
  const report = (ruleId: RenderProblem["ruleId"], block: string) =>
    piece.problems.push({ ruleId, offset: Math.max(0, source.indexOf(block)) });
  const safe = guarded(clean, report, options.format !== "html");
  const html = options.format === "markdown" ? renderSplit(text, safe, options.definitions) : safe(text);
  return { html, problems: piece.problems };
}

function unsafeHtml(source: string, format: RenderOptions["format"]): string {
  if (format === "html") return source;
  return format === "text" ? textToHtml(source) : storyMarkdownToHtml(source);
}
