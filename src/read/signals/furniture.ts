import { CONTENTS, FURNITURE, foldLine } from "../vocabulary/index.ts";
import { byline } from "./byline.ts";
import { readHeading } from "./heading.ts";
import { personsIn } from "./speech.ts";
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
/** Lines that only one site writes: a window's title, who posted where and when, a link to the rest. */
const SITE_LINE =
  /\bleft kudos on this (?:work|fic|story)\b|^(?:热度|熱度|评论|評論|喜欢|推荐|收藏|阅读)\s?[(（]?\d+[)）]?$|^\+ - .{0,60}tighten$|, an? .{2,60} fan ?fic(?:tion)? \| fanfiction(?:\.net)?$|^.{2,60}\[info\]\S+ ?\) wrote(?: in .{2,60})?[,:]?$|^([\w-]{2,30}) \(\1\) wrote(?: in \S{2,40})?[,:]?$|^[\w-]{2,30} wrote in (?:\[info\])?[\w-]{2,30}[,:]?$|^\W*(?:follow|click|read more|continue|continued|the rest|more|this way|story|fic)\b.{0,40}\b(?:cut|link|here|this way|behind)\W*$|^\W*(?:hey|clicky|onward|this way|over here|to the story|read on|read it here).{0,24}\bway\b\W*$/iu;
/** "[Part Four]" at a file's foot. */
const WAY_TO_PART = /^[[(<{]\s*(?:on )?(?:to )?(?:part|chapter|ch|pt)\.? [\p{L}\d]{1,12}\s*[\])>}]$/iu;
const POSTED_AT = /^@?\s?(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?\W*$/;
const BARS = /[|»•·]|\s~\s.*\s~\s|\]\s*\[/u;

/** What a site adds to its pages: lines of its own, menus, and phrases such as "You must login". */
export const furnitureSignal: Signal = ({ block, text, folded, phrases, doc, index }) => {
  if (block.shape === "rule" || block.shape === "opaque" || text.length > LONGEST_LINE) return [];
  const clues: Clue[] = [];
  const say = (weight: number, why: string) =>
    clues.push({ role: "boilerplate", weight, why: `furniture:${why}` });
  if (text.length < LONGEST_ITEM && !/["“”]/u.test(text) && isOwnLine(text)) say(5, "line");
  if (WAY_ON.test(text) && !isSentence(text)) say(6, "way-on");
  if (CONTENTS_LINE.test(text)) say(5, "contents-line");
  if (SITE_LINE.test(text)) say(7, "site-line");
  if (doc.blocks.length - index < 3 && WAY_TO_PART.test(text)) say(6, "way-on");
  if (POSTED_AT.test(text)) say(4, "posted-at");
  const source = block.plain ?? doc.text.slice(block.textStart, block.textEnd);
  if (block.label === null && isMenu(source)) say(8, "menu");
  const { boilerplate } = phrases;
  const length = /\p{Script=Han}/u.test(text) ? text.length * HAN_WIDTH : text.length;
  const density = length < 80 ? 2 : length < 160 ? 1 : 0.4;
  const isSaid =
    (boilerplate.strong > 0 &&
      !(
        isSentence(text) &&
        ((boilerplate.first > FIRST_WORDS && (isTold(folded) || LOUD.test(text))) || isOwn(folded))
      )) ||
    (boilerplate.weak > 1 && text.length <= 40 && !/[!?¡¿！？]/u.test(text));
  if (isSaid && byline(text) === null)
    say(density * (Math.min(3, boilerplate.strong) * 3 + Math.min(3, boilerplate.weak) * 0.5), "phrase");
  return clues.filter(({ weight }) => weight > 0);
};

/** How far into a sentence its site's phrase may begin: "Please drop by the archive …". */
const FIRST_WORDS = 16;

/** Whether it ends as sentences do: then it says its phrase by the way, where that stands far in. */
const LOUD = /[!?¡¿！？]/u;
/** "投票、评论都是我更新的动力！": a sentence about oneself. */
const isOwn = (folded: string) => /\p{Script=Han}/u.test(folded) && personsIn(folded).first;
const isTold = (folded: string) => personsIn(folded).first || /\b(?:he|she|they|said)\b/.test(folded);

const isSentence = (text: string) => /[.!?…。！？～~]["”]?$/u.test(text) && !/^[[(<]/.test(text);

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
