import type { Block, BlockedText } from "../blocks/block.ts";
import { SITE_BUTTON, taggedTitle } from "./title-look.ts";
import type { Signal } from "./view.ts";
import { wordsOf } from "./view.ts";

/** FanFiction.Net's line under every story: "Rated: Fiction T - English - Drama - Chapters: 2 - Words: 3,402". */
const STATS = /^rated: .{0,40}(?: - |•).{0,400}(?:words|chapters|published|updated|id): ?\d/i;
/** A rating on a line of its own, without a colon. */
const RATED = /^rated ['"“]?(?:g|pg|pg-?13|r|nc-?17|k\+?|t|m|ma|fr\d+)\b[^!?]{0,60}$/i;
/** Keys that archives print with a number: two of them on one line are a line of figures. */
const FIGURES =
  /\b(?:words|word count|chapters|published|updated|completed|reviews|read|hits|kudos|favs|follows)\s?: ?[\d,/?]+/gi;

/** Labels of AO3's and FanFiction.Net's counts, alone on their lines. */
const COUNT_LABEL = /^(?:comments|kudos|bookmarks|hits|reviews|favs|follows)\s?:$/i;
const FIGURE = /^[\d,.\s]{1,9}$/;

/** A line of figures, and the paragraph between a byline and it, which is the summary. */
export const statsSignal: Signal = ({ doc, block, after, text, before, ordinal }) => {
  if (COUNT_LABEL.test(text) && after?.gap === 0 && FIGURE.test(wordsOf(doc, after)))
    return [{ role: "metadata", weight: 9, why: "stats:count" }];
  if (block.gap === 0 && before !== null && FIGURE.test(text) && COUNT_LABEL.test(wordsOf(doc, before)))
    return [{ role: "metadata", weight: 9, why: "stats:count" }];
  if (RATED.test(text)) return [{ role: "metadata", weight: 5, why: "stats:rated" }];
  if (
    ordinal < 40 &&
    ordinal > 0 &&
    (isFactRow(text) || (ordinal < 4 && block.gap === 0 && isDate(text) && /\p{Ll}|^\P{L}+$/u.test(text)))
  )
    return [{ role: "metadata", weight: 5, why: "stats:row" }];
  if (ordinal < 12 && ordinal > 0 && block.gap === 0 && /^(?:G|PG|PG-?13|R|NC-?17|FR\d\d?)$/.test(text))
    return [{ role: "metadata", weight: 4, why: "stats:rated" }];
  if (ordinal < 40 && isFact(text)) return [{ role: "metadata", weight: 3.5, why: "stats:fact" }];
  if (isStats(doc, block)) return [{ role: "metadata", weight: 7, why: "stats:line" }];
  if (after === null || !STATS.test(wordsOf(doc, after)) || block.shape !== "paragraph") return [];
  if (block.label !== null || text.length > 500 || before === null) return [];
  return [{ role: "summary", weight: 6, why: "stats:above" }];
};

/** A pairing, or a date with what it is of, on a line of its own: "Spock/McCoy", "Completed March 2001". */
function isFact(text: string): boolean {
  if (text.length > 100 || /[.!?"”]$/u.test(text) || SITE_BUTTON.test(text) || taggedTitle(text) !== null)
    return false;
  return /^[^.!?]*\p{Lu}\p{L}+\s?\/\s?\p{L}+[^.!?]*$/u.test(text) &&
    !/\b(?:he|she|and\/or|his\/her)\b/i.test(text)
    ? true
    : /^(?:completed|written|posted|started|finished|updated|revised|published)\b.{0,40}\b\d{2,4}$/i.test(
        text,
      );
}

const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+)?(?:\p{L}{3,10}\.?,?[\s/-]+)?(?:\d{1,2}(?:st|nd|rd|th)?,?[\s./-]+)?(?:\d{1,2}[./-])?(?:19|20)\d{2}$/u;

/** Whether a line is only a date: "March 2001", "12.3.1999", "(c) 2001". */
export const isDate = (text: string): boolean =>
  text.length < 32 && DATE.test(text.replace(/^[\s([©]*(?:\(?c\)\s*)?|[\s)\]]+$/giu, ""));

/** "Persuasion, PG, complete", "Mole/Ratty | G | 700 words": facts in a row, a rating or a count among them. */
function isFactRow(text: string): boolean {
  if (text.length > 160 || /[.!?"”]$|["“”]/u.test(text)) return false;
  const parts = text.split(/\s*(?:[,;|•·]|\s[-–—~/]\s)\s*/u);
  return parts.length > 1 && parts.length < 12 && parts.some((part) => RATING_OR_COUNT.test(part));
}

const RATING_OR_COUNT =
  /^(?:rated\s)?(?:G|PG|PG-?13|R|NC-?17|NR|K\+?|T|M|MA|FRT|FRM|FR\d\d|g|pg|pg-?13|r|nc-?17|teen|mature|explicit|gen)(?:\s(?:for|rating)\s.{1,30})?$|^(?:approx\.? |about |~\s?|ca\.? )?[\d,.]+k?\+?\s?(?:words?|wds|w)(?: or so)?$|^[\d,.]+ ?(?:mots|palabras|wörter|palavras|слов|字)$/u;

function isStats(doc: BlockedText, block: Block): boolean {
  const words = block.textEnd - block.textStart < 1200 ? wordsOf(doc, block) : "";
  if (!words.includes(":")) return false;
  return STATS.test(words) || (words.length < 400 && (words.match(FIGURES)?.length ?? 0) >= 2);
}
