import { LONGEST_HEADING, readHeading } from "../signals/heading.ts";

/** The end of a sentence with a capital right behind it, where prose has a space. */
const SEAM = /[.!?…]["”’'»)*_]{0,3}(?=\p{Lu})/gu;
/** The shortest line worth looking at, in characters. */
const SHORTEST = 20;

/**
 * Where a chapter heading begins that lost the line break before it: `… for the book.Part Three: Receipt`. Only a
 * division with a number counts, and only at the line's end. Null where there is none.
 */
export function gluedHeading(line: string): number | null {
  if (line.length < SHORTEST) return null;
  const from = Math.max(0, line.length - LONGEST_HEADING);
  for (const { index, 0: seam } of line.slice(from).matchAll(SEAM)) {
    const at = from + index + seam.length;
    const heading = readHeading(line.slice(at));
    if (heading?.form === "label-number" && heading.separated && !/["“”]/.test(line.slice(at))) return at;
  }
  return null;
}
