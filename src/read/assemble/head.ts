import type { Message } from "../../messages/index.ts";
import type { StoryFields } from "../../records/index.ts";
import type { BlockedText } from "../blocks/block.ts";
import { headerKey, readHeaderFields, readStatsLine } from "../input/index.ts";
import { wordsOf } from "../signals/index.ts";
import { byline, titleWithAuthor } from "../signals/title.ts";
import type { Decided } from "./outline.ts";

type Fields = Partial<StoryFields>;
type Pair = { key: string; value: string; offset: number };

const LETTER_SPACED = /^(?:\p{L} ){2,}\p{L}(?: {2,}(?:\p{L} ?)+)*$/u;

/** Reads title, creators and typed fields from the blocks that were decided to hold them. */
export function headFields(
  doc: BlockedText,
  blocks: readonly Decided[],
  file: string,
): { fields: Fields; messages: Message[] } {
  const pairs: Pair[] = [];
  const loose: Fields[] = [];
  for (const decided of blocks) {
    const { role } = decided.decision;
    if (role === "title") pairs.push(...titlePairs(doc, decided));
    else if (role === "author") pairs.push(...authorPairs(doc, decided));
    else if (role === "metadata") {
      const stats = readStatsLine(wordsOf(doc, decided.block));
      if (stats !== null) loose.push(stats);
      else pairs.push(...keyedPairs(doc, decided));
    }
  }
  const { fields, messages } = readHeaderFields(pairs, doc.text, file);
  for (const more of loose) {
    for (const [key, value] of Object.entries(more)) {
      if (!(key in fields)) Object.assign(fields, { [key]: value });
    }
  }
  return { fields, messages };
}

function keyedPairs(doc: BlockedText, { block }: Decided): Pair[] {
  const { label } = block;
  if (label === null) return [];
  const key = headerKey(label.key) === null && label.field !== "other" ? label.field : label.key;
  return [{ key, value: labelValue(doc, block), offset: block.textStart + label.keyStart }];
}

/** The words behind a label, marks of emphasis left off. */
export function labelValue(doc: BlockedText, block: Decided["block"]): string {
  const whole = block.plain ?? doc.text.slice(block.textStart, block.textEnd);
  const value = block.label === null ? whole : whole.slice(block.label.valueStart);
  return value
    .replace(/\\(?=[*_#.\-()[\]])|[*_]{1,3}(?=\s|$)|(?<=^|\s)[*_]{1,3}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function titlePairs(doc: BlockedText, decided: Decided): Pair[] {
  const { block } = decided;
  const offset = block.textStart;
  if (block.label?.field === "title") return [{ key: "title", value: labelValue(doc, block), offset }];
  const text = wordsOf(doc, block);
  const both = titleWithAuthor(text);
  if (both === null) return [{ key: "title", value: closedUp(text), offset }];
  return [
    { key: "title", value: closedUp(both.title), offset },
    { key: "author", value: both.author, offset },
  ];
}

function authorPairs(doc: BlockedText, { block }: Decided): Pair[] {
  const offset = block.textStart;
  if (block.label?.field === "creators") return [{ key: "author", value: labelValue(doc, block), offset }];
  const name = byline(wordsOf(doc, block));
  return name === null ? [] : [{ key: "author", value: name, offset }];
}

/** `T H E  L A M P` without the spaces between its letters. */
function closedUp(title: string): string {
  if (!LETTER_SPACED.test(title)) return title;
  return title.replace(/(\p{L}) (?=\p{L}(?: |$))/gu, "$1").replace(/ {2,}/g, " ");
}
