import { BY, fold } from "../vocabulary/index.ts";
import { mailHeader } from "./transport.ts";
import type { Clue, Signal, View } from "./view.ts";

/** The longest line that can be a title, in characters. */
const LONGEST_TITLE = 100;
const SMALL =
  /^(?:a|an|the|of|and|or|in|on|at|to|for|from|with|by|is|as|but|nor|vs|v|de|la|le|les|el|los|du|des|und|der|die|das|e|y|et|o)$/i;
const SLUG = /^(?:int\.|ext\.|dear\b|to:|from:)|\b(?:\d{1,2}:\d{2}|\d{1,2}\s?[ap]\.?m\.?)\b|,$/i;
const OPENS_SPEECH = /^["“”«„‘'*]*["“«„‘—–-]/u;
const LETTER_SPACED = /^(?:\p{L} ){3,}\p{L}$/u;

/** The name behind "by", "par", "автор" at the start of a line, or null. */
export function byline(text: string): string | null {
  const clean = text.replace(/^[\s([~*_-]+|[\s)\]~*_]+$/g, "");
  if (clean.length > 80) return null;
  const colon = clean.search(/[:：\s]/);
  if (colon < 0) return null;
  for (let words = 4; words > 0; words--) {
    const head = new RegExp(`^(?:[^\\s:：]+[\\s:：]+){${words}}`, "u").exec(clean)?.[0];
    if (head === undefined || !BY.has(fold(head.replace(/[:：\s]+$/, "")))) continue;
    const name = clean.slice(head.length).trim();
    return isName(name) ? name : null;
  }
  return null;
}

/** Whether words can be a pen name: few, and no sentence. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === "" || words.length > 7 || text.length > 70) return false;
  return !/[!?;:]$|,\s*$/.test(text) && !/^(?:the time|then|now|all|and|but|that time|some)\b/i.test(text);
}

/** "Title by Author" on one line: its two parts, or null. */
export function titleWithAuthor(text: string): { title: string; author: string } | null {
  const found =
    /^(.{1,90}?)[\s,]*(?:\s{2,}|\s[-–—~/|]*\s?|[-–—~/|]\s*)\(?(?:written )?by:?\s+(\S.{0,60}?)\)?$/iu.exec(
      text,
    );
  if (!found) return null;
  const [, title = "", author = ""] = found;
  return isName(author) && looksLikeTitle(title) > 0 && /^[^a-z]/u.test(author) ? { title, author } : null;
}

/** How much a line looks like a title by its case and marks: below 0 it does not. */
export function looksLikeTitle(text: string): number {
  if (text.length > LONGEST_TITLE || !/[\p{L}\p{N}]/u.test(text)) return -5;
  if (LETTER_SPACED.test(text)) return 4;
  if (SLUG.test(text) || mailHeader(text) !== null) return -4;
  let score = 0;
  if (/[.;:]$/.test(text) && !/\.\.\.$/.test(text)) score -= 2.5;
  const words = text.split(/\s+/);
  const capitals = words.filter(
    (word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL.test(word) || !/\p{L}/u.test(word),
  );
  const isUpper = text === text.toUpperCase() && text !== text.toLowerCase();
  if (isUpper) score += 2;
  else if (capitals.length === words.length) score += words.length > 1 ? 1.5 : 0.5;
  else score -= capitals.length < words.length / 2 ? 2 : 0.5;
  if (words.length > 10) score -= 1;
  return score;
}

/** A line at the head of the file that looks like a title. Whether it is one, its place decides. */
export const titleSignal: Signal = (view) => {
  const { block, text, ordinal } = view;
  if (ordinal > 6 || block.shape !== "paragraph" || block.lines > 2 || block.label !== null) return [];
  if (text.length > LONGEST_TITLE || block.heading?.division || OPENS_SPEECH.test(text)) return [];
  if (titleWithAuthor(text)) return [{ role: "title", weight: 5, why: "title:with-author" }];
  const looks = looksLikeTitle(text);
  if (looks <= -2) return [];
  const clues: Clue[] = [{ role: "title", weight: looks - 2.5, why: "title:looks" }];
  if (ordinal === 0) clues.push({ role: "title", weight: 2, why: "title:first-line" });
  clues.push(...surroundings(view));
  return clues;
};

function surroundings({ block, before, after, doc }: View): Clue[] {
  const clues: Clue[] = [];
  if (after?.shape === "rule" && after.gap === 0)
    clues.push({ role: "title", weight: 1.5, why: "title:underlined" });
  if (before?.shape === "rule" && after?.shape === "rule")
    clues.push({ role: "title", weight: 1, why: "title:between-rules" });
  if (block.indent >= 8) clues.push({ role: "title", weight: 1, why: "title:centred" });
  if (
    after !== null &&
    byline(doc.text.slice(after.textStart, Math.min(after.textEnd, after.textStart + 100))) !== null
  ) {
    clues.push({ role: "title", weight: 3, why: "title:byline-under" });
  }
  if (after !== null && after.gap === 0 && after.shape === "paragraph" && after.label === null) {
    clues.push({ role: "title", weight: -1.5, why: "title:text-under" });
  }
  return clues;
}

/** A line that names who wrote the story: "by Six". */
export const authorSignal: Signal = ({ block, text, ordinal }) => {
  if (ordinal > 10 || block.shape === "rule" || block.lines > 1 || byline(text) === null) return [];
  return [{ role: "author", weight: 5, why: "author:byline" }];
};
