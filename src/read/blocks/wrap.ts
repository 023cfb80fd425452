import { eachLine } from "./lines.ts";

/** How much of a text tells how wide its lines are, in characters. */
const SAMPLE = 40_000;
/** The widest a hard-wrapped line is. */
const WIDEST = 100;

/**
 * The column at which a text's lines were broken by a program, or Infinity where paragraphs are single lines
 * and every break is the author's.
 */
export function wrapWidth(text: string, from: number): number {
  let widest = 0;
  let long = 0;
  let count = 0;
  eachLine(text.slice(from, from + SAMPLE), 0, (start, end) => {
    const length = end - start;
    if (length < 40) return;
    count += 1;
    if (length > WIDEST) long += 1;
    else widest = Math.max(widest, length);
  });
  return count === 0 || long > count / 10 ? Number.POSITIVE_INFINITY : widest;
}
