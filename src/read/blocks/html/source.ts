import { readTag } from "../../render/html/tag.ts";
import type { Block } from "../block.ts";
import { INLINE, KEPT, VOID } from "./elements.ts";
import type { Open } from "./page.ts";

/** One block to put together, and where in its `plain` its shown words begin. */
export interface Shown {
  block: Block;
  from: number;
}

/**
 * The HTML of some blocks by itself: each line in its paragraph, inside the quotations and lists it stood in,
 * with the formatting that was open before it opened again. The page's own layout stays out.
 */
export function htmlSource(html: string, shown: readonly Shown[]): string {
  let result = "";
  let around: Open[] = [];
  let paragraph = "";
  for (const each of shown) {
    const { block } = each;
    const line = block.markup?.line;
    if (line === undefined) continue;
    const kept = keptAround(line.open);
    const isContinued = paragraph !== "" && line.isContinued && each.from === 0;
    if (!isContinued) {
      const common = commonLength(around, kept);
      result += closing(paragraph, around.slice(common));
      result += kept
        .slice(common)
        .map(({ tag }) => tag)
        .join("");
      around = kept;
    }
    if (line.isRule) {
      result += "<hr>\n";
      paragraph = "";
      continue;
    }
    result += isContinued ? "<br>\n" : paragraphTag(line.open, block.level);
    result += contentOf(html, each);
    paragraph = block.level > 0 ? `h${block.level}` : "p";
  }
  return result + closing(paragraph, around);
}

function closing(paragraph: string, around: readonly Open[]): string {
  const ends = [...around].reverse().map(({ name }) => `</${name}>`);
  return (paragraph === "" ? "" : `</${paragraph}>\n`) + ends.join("");
}

function paragraphTag(open: Open | null, level: number): string {
  if (level > 0) return `<h${level}>`;
  return open !== null &&
    (open.name === "p" || open.name === "div") &&
    /\b(?:(?:align|dir|lang)\s*=|style\s*=[^>]*text-align)/i.test(open.tag)
    ? open.tag.replace(/^<div/i, "<p")
    : "<p>";
}

function contentOf(html: string, { block, from }: Shown): string {
  const line = block.markup?.line;
  if (line === undefined) return "";
  if (from === 0) return line.openInline.join("") + html.slice(line.textStart, line.textEnd);
  const stretch = line.stretches.findLast(([plain]) => plain <= from) ?? [0, line.textStart];
  const cut = stretch[1] + (from - stretch[0]);
  return stillOpen(html, line.openInline, line.textStart, cut).join("") + html.slice(cut, line.textEnd);
}

/** Inline start tags, open before or opened between two offsets, that nothing between them ends. */
function stillOpen(html: string, before: readonly string[], from: number, to: number): string[] {
  const open = before.map((tag) => ({ name: readTag(tag, 0)?.name ?? "", tag }));
  for (let at = html.indexOf("<", from); at >= 0 && at < to; at = html.indexOf("<", at + 1)) {
    const tag = readTag(html, at);
    if (tag === null || tag.end > to || !INLINE.has(tag.name) || VOID.has(tag.name)) continue;
    if (!tag.closing) open.push({ name: tag.name, tag: html.slice(at, tag.end) });
    else {
      const closed = open.findLastIndex(({ name }) => name === tag.name);
      if (closed >= 0) open.splice(closed, 1);
    }
  }
  return open.map(({ tag }) => tag);
}

function keptAround(open: Open | null): Open[] {
  const kept: Open[] = [];
  for (let each = open; each !== null; each = each.parent) if (KEPT.has(each.name)) kept.unshift(each);
  return kept;
}

function commonLength(one: readonly Open[], other: readonly Open[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
