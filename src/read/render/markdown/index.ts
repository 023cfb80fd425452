import { type Part, type SlowRun, splitMarkdown } from "../fast/split.ts";
import { finish } from "../safe/index.ts";
import type { Piece } from "../safe/piece.ts";
import { countPaths } from "../stats.ts";
import { Asides } from "./aside.ts";
import { renderRuns } from "./runs.ts";
import { holdsSeam } from "./seams.ts";

/**
 * Markdown → safe HTML, one block a line; only what needs the parser goes through it. Equal to renderMarkdownWhole.
 * @param definitions Markdown definitions written elsewhere in the file.
 */
export function renderMarkdown(source: string, definitions: string, piece: Piece): string {
  if (holdsSeam(source)) return renderMarkdownWhole(source, definitions, piece);
  const { parts, isOpen } = splitMarkdown(source);
  return renderParts(source, parts, isOpen, definitions, piece);
}

/** Markdown → safe HTML, all of it through the parser. */
export function renderMarkdownWhole(source: string, definitions: string, piece: Piece): string {
  return renderParts(source, [{ start: 0, end: source.length }], true, definitions, piece);
}

function renderParts(
  source: string,
  parts: readonly Part[],
  isOpen: boolean,
  definitions: string,
  piece: Piece,
): string {
  const runs = parts.filter((part): part is SlowRun => typeof part !== "string");
  countPaths(
    source.length,
    runs.reduce((sum, { start, end }) => sum + end - start, 0),
  );
  if (runs.length === 0) return parts.join("\n");
  const asides = new Asides(source.length, piece.problems);
  const { byRun, ends } = renderRuns({ source, runs, isOpen, definitions }, piece, asides);
  const blocks = parts.flatMap((part) => (typeof part === "string" ? [part] : (byRun.get(part) ?? [])));
  return asides.putBack(finish([...blocks, ...ends]));
}
