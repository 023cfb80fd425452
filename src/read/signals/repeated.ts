import type { BlockedText } from "../blocks/block.ts";
import { fold } from "../vocabulary/index.ts";
import { wordsOf } from "./view.ts";

const SHORTEST = 4;
const LONGEST = 110;

const CACHE = new WeakMap<BlockedText, ReadonlySet<string>>();

/** A line without the count behind it: the title of part 1/3 is the title of part 2/3. */
export const withoutCount = (line: string): string =>
  line.replace(/[\s([,-]*(?:part\s+)?\d{1,3}\s?(?:\/|of)\s?[\d?]{1,3}[)\]]?$/u, "");

/** The short lines of a text that stand in it more than once, folded: a title before each part is one. */
export function repeatedLines(doc: BlockedText): ReadonlySet<string> {
  const known = CACHE.get(doc);
  if (known !== undefined) return known;
  const once = new Set<string>();
  const again = new Set<string>();
  for (const block of doc.blocks) {
    const length = block.textEnd - block.textStart;
    if (block.lines > 1 || length < SHORTEST || (length > LONGEST && block.plain === null)) continue;
    const words = withoutCount(fold(wordsOf(doc, block)));
    if (once.has(words)) again.add(words);
    else once.add(words);
  }
  CACHE.set(doc, again);
  return again;
}
