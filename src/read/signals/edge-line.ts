import { END_MARKERS, END_OF, FURNITURE, foldLine } from "../vocabulary/index.ts";
import { isEndMarker } from "./endings.ts";
import { firstWord } from "./first-word.ts";

const LONGEST = 70;

const wordsOf = (lines: ReadonlySet<string>) => new Set([...lines].map(firstWord));
const END_WORDS = new Set([...wordsOf(END_MARKERS), ...wordsOf(END_OF)]);
const FURNITURE_WORDS = wordsOf(FURNITURE);

/** Whether a line by itself could end a chapter or belong to a page. @param word its first word, folded. */
export function isEdgeLine(word: string, text: string): boolean {
  if (text.length > LONGEST) return false;
  if (FURNITURE_WORDS.has(word) && FURNITURE.has(foldLine(text))) return true;
  return END_WORDS.has(word) && isEndMarker(text);
}
