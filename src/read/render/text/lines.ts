/** A break the author made, and white space around it. */
const BREAKS = /[ \t\n]*\u2028[ \t\n\u2028]*/g;
/** `/words/` that nothing else can mean: after a gap or an opening quote, before one or a point, with no `/` in it. */
const SLASHED = /(^|[\s"'“‘«(—–-])\/(\p{L}[^/]{1,300}[\p{L}\p{N}.!?,…])\/(?=$|[\s"'”’».,;:!?)—–-])/gu;

/**
 * A paragraph of plain text with nothing at its lines' ends; newlines are where a program wrapped it, and the breaks
 * an author made are `hardBreak`.
 */
export function textLines(paragraph: string, hardBreak: string): string {
  const trimmed = paragraph.replace(/^[ \t\n\u2028]+|[ \t\n\u2028]+$/g, "").replace(/[ \t]*\n[ \t]*/g, "\n");
  return trimmed.includes("\u2028") ? trimmed.replace(BREAKS, hardBreak) : trimmed;
}

/** Emphasis written `/so/`, as Markdown's; only where the paragraph holds no other marks. */
export function withSlashes(paragraph: string): string {
  return /[*_]/.test(paragraph) ? paragraph : paragraph.replace(SLASHED, "$1*$2*");
}
