import type { Message } from "../../messages/index.ts";
import type { Role, StoryFields } from "../../records/index.ts";
import type { BlockedText } from "../blocks/block.ts";
import { headerKey, readHeaderFields, readStatsLine } from "../input/index.ts";
import { byline, INFO, openerAuthor, titleWithAuthor } from "../signals/byline.ts";
import { wordsOf } from "../signals/index.ts";
import { fieldOf } from "../signals/labels.ts";
import { bareTitle } from "../signals/title-look.ts";
import type { Field } from "../vocabulary/index.ts";
import type { Decided } from "./outline.ts";

type Fields = Partial<StoryFields>;
type Pair = { key: string; value: string; offset: number };

/** Reads title, creators and typed fields from the blocks that were decided to hold them. */
export function headFields(
  doc: BlockedText,
  blocks: readonly Decided[],
  file: string,
): { fields: Fields; messages: Message[] } {
  const pairs: Pair[] = [];
  const loose: Fields[] = [];
  const title = bestTitle(blocks);
  const authors = bestAuthors(blocks);
  for (const decided of blocks) {
    const { role } = decided.decision;
    if (role === "title") {
      if (decided === title) pairs.push(...titlePairs(doc, decided, nextRole(blocks, decided)));
    } else if (role === "author" && authors.includes(decided)) pairs.push(...authorPairs(doc, decided));
    else if (role === "metadata") {
      const stats = readStatsLine(wordsOf(doc, decided.block));
      if (stats !== null) loose.push(stats);
      else pairs.push(...keyedPairs(doc, decided, blocks));
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

function keyedPairs(doc: BlockedText, decided: Decided, blocks: readonly Decided[]): Pair[] {
  const { block } = decided;
  const { label } = block;
  if (label === null) return [];
  const offset = block.textStart + label.keyStart;
  const given = label.isAlone ? valuesBelow(doc, decided, blocks) : labelValue(doc, block);
  return keysIn(given).map(({ key, value }, at) =>
    at === 0 ? { key: keyOf(label.key, label.field), value, offset } : { key, value, offset },
  );
}

/** What stands under a label that is alone on its line: the lines up to the next label. */
function valuesBelow(doc: BlockedText, decided: Decided, blocks: readonly Decided[]): string {
  const values: string[] = [];
  for (const next of blocks.slice(blocks.indexOf(decided) + 1)) {
    if (next.decision.role !== decided.decision.role || next.block.label !== null) break;
    if (next.block.shape === "paragraph") values.push(labelValue(doc, next.block).replace(/^[-*+•]\s+/u, ""));
  }
  return values.join(decided.field === "archiveWarnings" ? "; " : ", ");
}

/** A key as the header reader knows it: the author's own word, or the field where only the vocabularies know it. */
function keyOf(key: string, field: Field): string {
  return headerKey(key) === null && field !== "other" ? field : key;
}

const COLON = /\s?[:：](?=\s|$)/gu;
const MOST_KEY_WORDS = 3;

/** Takes a value apart where further keys stand on its line: `X Author: Y Rating: G`. The first has no key. */
function keysIn(value: string): { key: string; value: string }[] {
  const parts: { key: string; value: string }[] = [];
  let key = "";
  let from = 0;
  for (const found of value.matchAll(COLON)) {
    const next = keyBefore(value, from, found.index);
    if (next === null) continue;
    parts.push({ key, value: value.slice(from, next.start).replace(/[\s|•·;,]+$/u, "") });
    key = keyOf(next.key, next.field);
    from = found.index + found[0].length;
  }
  parts.push({ key, value: value.slice(from).trim() });
  return parts;
}

/** The longest known key of up to three words that ends at `end`, capitalised as a key is. */
function keyBefore(
  value: string,
  from: number,
  end: number,
): { key: string; field: Field; start: number } | null {
  const words = [...value.slice(from, end).matchAll(/\S+/g)];
  for (const { index, 0: word } of words.slice(-MOST_KEY_WORDS)) {
    const key = value.slice(from + index, end);
    const field = index > 0 && /^\p{Lu}/u.test(word) ? fieldOf(key) : null;
    if (field !== null) return { key, field, start: from + index };
  }
  return null;
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

/** Of several lines that give the title: the labelled one, else one with the author under it, else the first. */
function bestTitle(blocks: readonly Decided[]): Decided | undefined {
  const titles = blocks.filter(({ decision }) => decision.role === "title");
  return (
    titles.find(({ block }) => block.label?.field === "title") ??
    titles.find(
      ({ block }) =>
        block.words !== null &&
        titleWithAuthor(block.words) !== null &&
        titles[0]?.block !== block &&
        nextRole(blocks, titles[0] as Decided) !== "author",
    ) ??
    titles.find((title) => nextRole(blocks, title) === "author" && sameWords(title, titles[0])) ??
    titles.find(({ block }) => /^["“«].{2,60}["”»]$/u.test(block.words ?? "")) ??
    titles[0]
  );
}

/** The labelled creators; where there are none, the first byline. */
function bestAuthors(blocks: readonly Decided[]): readonly Decided[] {
  const authors = blocks.filter(({ decision }) => decision.role === "author");
  const labelled = authors.filter(({ block }) => block.label?.field === "creators");
  return labelled.length > 0 ? labelled : authors.slice(0, 1);
}

/** Whether two lines say the same; `wordsOf` has read both. */
const sameWords = (one: Decided, other: Decided | undefined) =>
  one.block.words !== null && one.block.words === other?.block.words;

/** A name without what its author says behind it in brackets; a single word there is a name too. */
const withoutRemark = (name: string) =>
  name.replace(/(?<=\S)\s*[([](?:[^()[\]]*[\s@][^()[\]]*)[)\]]\.?$/, "");

const nextRole = (blocks: readonly Decided[], decided: Decided) =>
  blocks[blocks.indexOf(decided) + 1]?.decision.role ?? null;

function titlePairs(doc: BlockedText, decided: Decided, next: Role | null): Pair[] {
  const { block } = decided;
  const offset = block.textStart;
  if (block.label?.field === "title") {
    return keysIn(labelValue(doc, block)).map(({ key, value }, at) =>
      at === 0 ? { key: "title", value: bareTitle(value), offset } : { key, value, offset },
    );
  }
  const text = doc.text.slice(block.textStart, block.textEnd);
  const words = LETTERS_APART.test(text) ? text : wordsOf(doc, block);
  const both = next === "author" ? null : titleWithAuthor(words);
  if (both === null) return [{ key: "title", value: bareTitle(words), offset }];
  return [
    { key: "title", value: bareTitle(both.title), offset },
    { key: "author", value: listOfNames(both.author), offset },
  ];
}

const LETTERS_APART = /^(?:\S +){3,}\S$/;

/** "Sil and Jo" as two names. */
const listOfNames = (names: string) =>
  withoutRemark(names.replace(INFO, "")).replace(/,?\s+(?:and|und|et|и)\s+/g, ", ");

function authorPairs(doc: BlockedText, { block }: Decided): Pair[] {
  const offset = block.textStart;
  if (block.label?.field === "creators") {
    return keysIn(labelValue(doc, block)).map(({ key, value }, at) =>
      at === 0 ? { key: "author", value: listOfNames(value), offset } : { key, value, offset },
    );
  }
  const words = wordsOf(doc, block);
  const isNamed = block.hints.some(({ role }) => role === "author");
  const name = byline(words) ?? (isNamed ? words : openerAuthor(words));
  return name === null ? [] : [{ key: "author", value: listOfNames(name), offset }];
}
