import type { Role } from "../../records/index.ts";
import type { Heading } from "../signals/heading.ts";
import type { LabelHit } from "../signals/labels.ts";
import type { Clue } from "../signals/view.ts";
import type { PageLine } from "./html/page.ts";

/** How a block is set, whatever the format it is written in. */
export type Shape =
  /** Running text. */
  | "paragraph"
  /** A line marked up as a heading: `## …`, `<h2>`. */
  | "heading"
  /** An ornament or rule on a line of its own. */
  | "rule"
  /** Code, a table, or whatever else must not be looked into. */
  | "opaque"
  /** A `:::` line, opening or closing. */
  | "fence";

/**
 * The unit of decision: a paragraph, or a line of one where the line stands out. Blocks cover the text from the
 * end of the front matter to the end of the file; white space after a block belongs to it.
 */
export interface Block {
  /** Offset of its first line, in UTF-16 code units of the decoded text. */
  start: number;
  /** Offset of its first character that is not white space. */
  textStart: number;
  /** Offset after its last character that is not white space. */
  textEnd: number;
  /** Offset where the next block starts. */
  end: number;
  /** Number of its first line, from 1. */
  line: number;
  /** How many lines it has, blank ones after it left out. */
  lines: number;
  /** Blank lines before it. */
  gap: number;
  /** Columns of white space before its first character. */
  indent: number;
  shape: Shape;
  /** Whether a rule right under it underlines it. */
  underlined: boolean;
  /** Level of a marked-up heading, 1 to 6; else 0. */
  level: number;
  /** What its first line announces, if it is a label. */
  label: LabelHit | null;
  /** What it says as a chapter heading, if it can be one. */
  heading: Heading | null;
  /** Whether its words alone could end or part a story: mail, an end marker, page furniture. */
  isEdge: boolean;
  /** The role an explicit mark gives it. */
  pinned: Role | null;
  /** Its words as a reader sees them, where the source has more than that (HTML). */
  plain: string | null;
  /** `plain` or the source without its marks, once a signal has asked for it. */
  words: string | null;
  /** What the page's own markup says it is; HTML only. */
  hints: readonly Clue[];
  /** Where its words lie in the markup; HTML only. */
  markup: { line: PageLine } | null;
}

/** A block of running text, for its maker to fill in. */
export function plainBlock(start: number, textEnd: number, line: number): Block {
  return {
    start,
    textStart: start,
    textEnd,
    end: textEnd,
    line,
    lines: 1,
    gap: 0,
    indent: 0,
    shape: "paragraph",
    underlined: false,
    level: 0,
    label: null,
    heading: null,
    isEdge: false,
    pinned: null,
    plain: null,
    words: null,
    hints: [],
    markup: null,
  };
}

/** One file as blocks. */
export interface BlockedText {
  text: string;
  format: "markdown" | "text" | "html";
  /** The column a program broke its lines at; Infinity where every line break is the author's. */
  width: number;
  /** Where the first block may start: after the front matter. */
  from: number;
  blocks: Block[];
}
