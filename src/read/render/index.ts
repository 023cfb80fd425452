import { asTyped } from "./escape.ts";
import { renderMarkdown } from "./markdown/index.ts";
import { cleanTree, finish } from "./safe/index.ts";
import { newPiece, type Piece } from "./safe/piece.ts";
import { renderText } from "./text/index.ts";
import type { Rendered, RenderOptions } from "./types.ts";

export { plainText } from "./plain-text.ts";
export { isSceneBreak } from "./scene-break.ts";
export { renderStats } from "./stats.ts";
export type {
  PictureFound,
  Rendered,
  RenderFormat,
  RenderOptions,
  RenderProblem,
  RenderWords,
} from "./types.ts";
export { countWords } from "./words.ts";

/**
 * The source of a run of blocks → safe HTML, one block a line. Never throws and never loses a word: what cannot be
 * read as formatted text is shown as it was typed, with a problem that says where.
 */
export function renderRich(source: string, options: RenderOptions): Rendered {
  const text = normalised(source);
  const piece = newPiece(text, options);
  const html = rendered(text, options, piece);
  const problems = piece.problems.all;
  return { html, problems: text.length === source.length ? problems : replaced(problems, source) };
}

function rendered(text: string, options: RenderOptions, piece: Piece): string {
  try {
    if (options.format === "markdown") return renderMarkdown(text, options.definitions ?? "", piece);
    return options.format === "text" ? renderText(text, piece) : finish([cleanTree(text, piece)]);
  } catch {
    piece.problems.addAt("render/failed", 0);
    return asTyped(text);
  }
}

/** Newlines as Markdown and HTML count them, and no NUL, which neither can show. */
function normalised(source: string): string {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  return text.includes("\0") ? text.replaceAll("\0", "\ufffd") : text;
}

/** Problems, in order, with their offsets counted in a source whose newlines take two characters. */
function replaced(problems: Rendered["problems"], source: string): Rendered["problems"] {
  let shift = 0;
  let next = source.indexOf("\r\n");
  return problems.map((problem) => {
    while (next >= 0 && next - shift < problem.offset) {
      shift += 1;
      next = source.indexOf("\r\n", next + 2);
    }
    return { ...problem, offset: problem.offset + shift };
  });
}
