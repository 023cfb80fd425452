import { DIVISIONS, END_MARKERS, END_OF, fold, foldLabel } from "../vocabulary/index.ts";
import { numberAt } from "./numbers.ts";
import { type Signal, wordsOf } from "./view.ts";

const LONGEST_MARKER = 70;
/** "The End, thank goodness": what stands behind is a remark. */
const THE_END = /^the end(?:,| -|\s?\(|\.\.\.|!|:).{0,36}$/;
/** Ornaments drawn with letters on both sides: "oooOOOooo The End oooOOOooo". */
const DRAWN = /^[oOxX0]{3,}\s+|\s+[oOxX0]{3,}$/g;
const WORDS = /[\p{L}\p{N}'/.-]+/gu;

/** Whether a line only says that a story, chapter or part is over: "The End", "TBC", "End Part 1". */
export function isEndMarker(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const folded = foldLabel(text.replace(DRAWN, "").replace(/[\s*~_.…!?=-]+$/u, ""));
  if (END_MARKERS.has(folded) || THE_END.test(folded)) return true;
  const words = folded.match(WORDS) ?? [];
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    if (!END_OF.has(words.slice(0, count).join(" "))) continue;
    const division = DIVISIONS.get(fold(words[count] ?? ""));
    const rest = words.slice(count + (division ? 1 : 0)).join(" ");
    return division !== undefined ? rest === "" || rest.length < 30 : numberAt(rest) !== null;
  }
  return false;
}

/** A line that closes a story or a chapter. */
export const endMarkerSignal: Signal = ({ block, text }) => {
  if (block.shape === "rule" || block.lines > 2 || !isEndMarker(text)) return [];
  return [{ role: "end-marker", weight: 5, why: "end:marker" }];
};

const MOST_AFTER_END = 2;

/** What little stands behind "The End" at the foot of a file is the author's. */
export const afterEndSignal: Signal = ({ doc, index, block, text }) => {
  const rest = doc.blocks.length - index;
  if (rest > MOST_AFTER_END || block.shape !== "paragraph" || text.length > 400) return [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_AFTER_END); at--) {
    const before = doc.blocks[at];
    if (before?.shape === "paragraph" && isEndMarker(wordsOf(doc, before))) {
      return [{ role: "end-note", weight: 3.5, why: "end:after" }];
    }
  }
  return [];
};
