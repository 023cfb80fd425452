import { DIVISIONS, END_MARKERS, END_OF, fold, foldLabel } from "../vocabulary/index.ts";
import { numberAt } from "./numbers.ts";
import type { Signal } from "./view.ts";

const LONGEST_MARKER = 70;
/** "The End, thank goodness": what stands behind is a remark. */
const THE_END = /^the end(?:,| -|\s?\(|\.\.\.|!|:).{0,36}$/;
const WORDS = /[\p{L}\p{N}'/.-]+/gu;

/** Whether a line only says that a story, chapter or part is over: "The End", "TBC", "End Part 1". */
export function isEndMarker(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const folded = foldLabel(text.replace(/[\s*~_.…!?=-]+$/u, ""));
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
