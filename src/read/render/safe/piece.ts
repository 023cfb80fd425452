import { Problems } from "../problems.ts";
import type { PictureFound, RenderOptions, RenderWords } from "../types.ts";

const ENGLISH: RenderWords = { footnotes: "Footnotes", backToReference: "Back to reference" };

/** What the passes over one rendered piece share. */
export interface Piece {
  idPrefix: string;
  words: RenderWords;
  /** Whether `<br><br>` parts paragraphs. */
  breaksPartParagraphs: boolean;
  problems: Problems;
  /** Finds the picture a path from the story's folder means; null where pictures stay as written. */
  picture: ((src: string) => PictureFound) | null;
}

/** @param source what the problems' offsets count in. */
export function newPiece(source: string, options: RenderOptions): Piece {
  return {
    idPrefix: options.idPrefix,
    words: options.words ?? ENGLISH,
    breaksPartParagraphs: options.format === "html",
    problems: new Problems(source),
    picture: options.picture ?? null,
  };
}

/** An author's id within its piece: no white space, with the piece's prefix. */
export function ownId(piece: Piece, id: string): string {
  const clean = id.replace(/^user-content-/, "").replace(/\s+/g, "-");
  return clean.startsWith(piece.idPrefix) ? clean : piece.idPrefix + clean;
}
