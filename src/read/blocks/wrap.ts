import { eachLine } from "./lines.ts";

/** How much of a text tells how wide its lines are, in characters. */
const SAMPLE = 40_000;
/** The lines of a mail's header are as long as they are. */
const KEYED = /^[A-Za-z][A-Za-z-]{1,28}:\s/;
const LONGEST_KEY = 32;
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
    if (length < 40 || KEYED.test(text.slice(from + start, from + start + LONGEST_KEY))) return;
    count += 1;
    if (length > WIDEST) long += 1;
    else widest = Math.max(widest, length);
  });
  return count === 0 || long > count / 10 ? Number.POSITIVE_INFINITY : widest;
}

/** How many paragraphs with an indented first line say that all are. */
const ENOUGH = 3;

/** Whether a text indents the first lines of its paragraphs: lines set in, each with one not set in right below. */
export function indentsParagraphs(text: string, from: number): boolean {
  let count = 0;
  let wasIn = false;
  eachLine(text.slice(from, from + SAMPLE), 0, (start, end) => {
    const line = text.slice(from + start, from + Math.min(end, start + 4));
    const isIn = /^(?:\t|\s{2})/.test(line);
    if (wasIn && !isIn && line.trim() !== "") count += 1;
    wasIn = isIn && line.trim() !== "" ? true : isIn && text.slice(from + start, from + end).trim() !== "";
  });
  return count >= ENOUGH;
}

/** Whether one line in ten or more of a text is blank. */
export function partsParagraphs(text: string, from: number): boolean {
  let lines = 0;
  let blank = 0;
  eachLine(text.slice(from, from + SAMPLE), 0, (start, end) => {
    lines += 1;
    if (start === end || text.slice(from + start, from + end).trim() === "") blank += 1;
  });
  return blank * 10 >= lines;
}
