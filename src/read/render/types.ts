import type { RuleId } from "../../messages/index.ts";
import type { Picture } from "../../records/index.ts";

/** How the source of a run of blocks is written. */
export type RenderFormat = "markdown" | "text" | "html";

/** The words that appear in rendered HTML besides the author's own; they follow the story's language. */
export interface RenderWords {
  /** Names the footnotes' section for screen readers. */
  footnotes: string;
  /** Names the link from a footnote back to its place; the footnote's number is put after it. */
  backToReference: string;
}

/** What came of looking for a picture: the picture, or the rule that says why it is not shown. */
export type PictureFound = Picture | Extract<RuleId, `render/picture-${string}`>;

export interface RenderOptions {
  format: RenderFormat;
  /** Put before every id and every `#fragment`, so that two pieces on one page never share an id: `c3-`. */
  idPrefix: string;
  /** Markdown link and footnote definitions written elsewhere in the file; only what is used appears. */
  definitions?: string;
  words?: RenderWords;
  /**
   * Finds the picture an author's `src` means, a path from the story's folder. Where it is left out, pictures stay as
   * they are written.
   */
  picture?: ((src: string) => PictureFound) | undefined;
}

/** Something the maintainer should hear of; `offset` is in UTF-16 code units of the given source. */
export interface RenderProblem {
  ruleId: Extract<RuleId, `render/${string}`>;
  offset: number;
}

/** What a piece of source became: safe HTML, with no trailing newline; empty where there was nothing to show. */
export interface Rendered {
  html: string;
  /** In order of offset. */
  problems: RenderProblem[];
}
