import { type Message, message, placeAt } from "../../messages/index.ts";
import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import { htmlSource } from "../blocks/html/source.ts";
import { renderRich } from "../render/index.ts";
import type { Decided } from "./outline.ts";

/** Renders a run of blocks of one file as safe HTML, labels left off; null where they hold nothing. */
export type Renderer = (blocks: readonly Decided[], idPrefix: string) => string | null;

/** One stretch of the source that is shown. */
interface Piece {
  start: number;
  end: number;
  /** Put before it: emphasis that opened before the label. */
  prefix: string;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[^\n]*(?:\n(?:[ \t]+\S[^\n]*|(?=\n[ \t]{2,}\S)))*/gm;

/** Makes the renderer of one file. Problems go to `messages`, at their own place. */
export function rendererOf(doc: BlockedText, file: string, messages: Message[]): Renderer {
  const definitions =
    doc.format === "markdown" && doc.text.includes("]:")
      ? (doc.text.slice(doc.from).match(DEFINITION) ?? []).join("\n\n")
      : "";
  return (blocks, idPrefix) => {
    const pieces = piecesOf(blocks);
    if (pieces.length === 0) return null;
    const source =
      doc.format === "html" ? htmlSource(doc.text, shownLines(blocks)) : textSource(doc.text, pieces);
    const { html, problems } = renderRich(source, { format: doc.format, idPrefix, definitions });
    for (const { ruleId, offset } of problems) {
      const start = (pieces[0]?.start ?? 0) + (pieces.length === 1 ? offset : 0);
      messages.push(message(ruleId, placeAt(file, doc.text, start), {}));
    }
    return html === "" ? null : owned(html);
  };
}

function piecesOf(blocks: readonly Decided[]): Piece[] {
  const pieces: Piece[] = [];
  for (const decided of blocks) {
    const piece = pieceOf(decided);
    if (piece === null) continue;
    const last = pieces.at(-1);
    if (last !== undefined && piece.prefix === "" && last.end === piece.start) last.end = piece.end;
    else pieces.push(piece);
  }
  return pieces;
}

function pieceOf({ block, decision }: Decided): Piece | null {
  if (block.shape === "fence") return null;
  const label = labelOf(block, decision.role);
  if (label === null) return { start: block.start, end: block.end, prefix: "" };
  const start = block.textStart + label.valueStart;
  if (block.plain !== null && label.valueStart >= block.plain.length) return null;
  return start >= block.textEnd ? null : { start, end: block.end, prefix: label.openMarks };
}

function shownLines(blocks: readonly Decided[]): { block: Block; from: number }[] {
  return blocks.flatMap((decided) => {
    if (pieceOf(decided) === null) return [];
    const { block, decision } = decided;
    return [{ block, from: labelOf(block, decision.role)?.valueStart ?? 0 }];
  });
}

/** The label to leave off: prose is shown with all its words. */
export function labelOf(block: Block, role: Role): Block["label"] {
  return role === "body" || role === "scene-break" ? null : block.label;
}

function textSource(text: string, pieces: readonly Piece[]): string {
  return pieces.map(({ start, end, prefix }) => prefix + text.slice(start, end).trimEnd()).join("\n\n");
}

/** A copy that does not keep the text it was cut from in memory. */
export function owned(text: string): string {
  return !LONE_SURROGATE.test(text)
    ? Buffer.from(text, "utf8").toString("utf8")
    : Buffer.from(text, "utf16le").toString("utf16le");
}
