import { CONTENTS, FURNITURE, foldLine } from "../vocabulary/index.ts";
import { readHeading } from "./heading.ts";
import type { Clue, Signal } from "./view.ts";

const LONGEST_LINE = 400;
/** A Chinese character says as much as so many letters. */
const HAN_WIDTH = 4;
const LONGEST_ITEM = 40;
/** What stands between the items of a menu. */
const PARTS = /\s*[|»•·]\s*|\s+~\s+|\]\s*\[|\s{2,}|\s+-\s+/u;
/** "Chapter: 1 2 3": links to the chapters. */
const CHAPTER_NUMBERS = /^chapters?\s*:(?:\s+\d+)+$/;
const CONTENTS_LINE = /(?:\.{4,}|(?:\s\.)+)\s*\d+$/;
/** "Back to Fiction", "On to Part Three", "Next Part: Part Three". */
const WAY_ON =
  /^(?:[([<*]+\s*)?(?:back|return|on|go) to [\p{L}\p{N} '’]{2,30}[)\]>*.]*$|^(?:previous|next|prev) (?:part|chapter|episode|story)s?\b.{0,40}$|^(?:previously|previous|next|prev)\s*:.{0,40}$/iu;
const BARS = /[|»•·]|\s~\s.*\s~\s|\]\s*\[/u;

/** What a site adds to its pages: lines of its own, menus, and phrases such as "You must login". */
export const furnitureSignal: Signal = ({ block, text, phrases, doc }) => {
  if (block.shape === "rule" || block.shape === "opaque" || text.length > LONGEST_LINE) return [];
  const clues: Clue[] = [];
  const say = (weight: number, why: string) =>
    clues.push({ role: "boilerplate", weight, why: `furniture:${why}` });
  if (text.length < LONGEST_ITEM && !/["“”]/u.test(text) && isOwnLine(text)) say(5, "line");
  if (WAY_ON.test(text)) say(4, "way-on");
  if (CONTENTS_LINE.test(text)) say(5, "contents-line");
  const source = block.plain ?? doc.text.slice(block.textStart, block.textEnd);
  if (block.label === null && isMenu(source)) say(6, "menu");
  const { boilerplate } = phrases;
  const length = /\p{Script=Han}/u.test(text) ? text.length * HAN_WIDTH : text.length;
  const density = length < 80 ? 2 : length < 160 ? 1 : 0.4;
  const isSaid = boilerplate.strong > 0 || (boilerplate.weak > 1 && text.length <= 40);
  if (isSaid)
    say(density * (Math.min(3, boilerplate.strong) * 3 + Math.min(3, boilerplate.weak) * 0.5), "phrase");
  return clues.filter(({ weight }) => weight > 0);
};

function isOwnLine(text: string): boolean {
  const line = foldLine(text);
  return FURNITURE.has(line) || CONTENTS.has(line) || CHAPTER_NUMBERS.test(line);
}

/** Three short items or more with bars between them, and no sentence among them. */
function isMenu(source: string): boolean {
  if (!BARS.test(source) || source.length > 300) return false;
  const items = source.split(PARTS).filter((item) => /\p{L}/u.test(item));
  const isPath = source.includes("»") || items.every((item) => readHeading(item)?.division != null);
  if (items.length < (isPath ? 2 : 3)) return false;
  return items.every((item) => item.length < LONGEST_ITEM && !/[.!?,;]$/.test(item.trim()));
}
