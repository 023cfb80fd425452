import type { Block, BlockedText } from "../blocks/block.ts";
import { taggedTitle } from "./title-look.ts";
import type { Signal } from "./view.ts";
import { wordsOf } from "./view.ts";

/** FanFiction.Net's line under every story: "Rated: Fiction T - English - Drama - Chapters: 2 - Words: 3,402". */
const STATS = /^rated: .{0,40}(?: - |•).{0,400}(?:words|chapters|published|updated|id): ?\d/i;
/** A rating on a line of its own, without a colon. */
const RATED = /^rated ['"“]?(?:g|pg|pg-?13|r|nc-?17|k\+?|t|m|ma|fr\d+)\b[^.!?]{0,30}$/i;
/** Keys that archives print with a number: two of them on one line are a line of figures. */
const FIGURES =
  /\b(?:words|word count|chapters|published|updated|completed|reviews|read|hits|kudos|favs|follows)\s?: ?[\d,/?]+/gi;

/** A line of figures, and the paragraph between a byline and it, which is the summary. */
export const statsSignal: Signal = ({ doc, block, after, text, before, ordinal }) => {
  if (RATED.test(text)) return [{ role: "metadata", weight: 5, why: "stats:rated" }];
  if (ordinal < 40 && isFact(text)) return [{ role: "metadata", weight: 3.5, why: "stats:fact" }];
  if (isStats(doc, block)) return [{ role: "metadata", weight: 7, why: "stats:line" }];
  if (after === null || !STATS.test(wordsOf(doc, after)) || block.shape !== "paragraph") return [];
  if (block.label !== null || text.length > 500 || before === null) return [];
  return [{ role: "summary", weight: 6, why: "stats:above" }];
};

/** A pairing, or a date with what it is of, on a line of its own: "Spock/McCoy", "Completed March 2001". */
function isFact(text: string): boolean {
  if (text.length > 100 || /[.!?"”]$/u.test(text) || taggedTitle(text) !== null) return false;
  return /^[^.!?]*\p{Lu}\p{L}+\s?\/\s?\p{L}+[^.!?]*$/u.test(text) &&
    !/\b(?:he|she|and\/or|his\/her)\b/i.test(text)
    ? true
    : /^(?:completed|written|posted|started|finished|updated|revised|published)\b.{0,40}\b\d{2,4}$/i.test(
        text,
      );
}

function isStats(doc: BlockedText, block: Block): boolean {
  const words = block.textEnd - block.textStart < 1200 ? wordsOf(doc, block) : "";
  return STATS.test(words) || (words.length < 400 && (words.match(FIGURES)?.length ?? 0) >= 2);
}
