import type { RenderOptions, RenderProblem, RenderWords } from "../types.ts";

const ENGLISH: RenderWords = { footnotes: "Footnotes", backToReference: "Back to reference" };

/** What the passes over one rendered piece share. */
export interface Piece {
  idPrefix: string;
  words: RenderWords;
  /** Whether `<br><br>` parts paragraphs. */
  breaksPartParagraphs: boolean;
  /** Every id there is, with its prefix. */
  ids: Set<string>;
  problems: RenderProblem[];
}

export function newPiece(options: RenderOptions): Piece {
  return {
    idPrefix: options.idPrefix,
    words: options.words ?? ENGLISH,
    breaksPartParagraphs: options.format === "html",
    ids: new Set(),
    problems: [],
  };
}

/** An author's id within its piece: no white space, with the piece's prefix. */
export function ownId(piece: Piece, id: string): string {
  const clean = id.replace(/^user-content-/, "").replace(/\s+/g, "-");
  return clean.startsWith(piece.idPrefix) ? clean : piece.idPrefix + clean;
}
