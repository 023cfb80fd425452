import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import { fold } from "../vocabulary/index.ts";
import { countPhrases, type PhraseCounts } from "./phrases.ts";
import { outsideSpeech } from "./speech.ts";

/** One piece of evidence: that a block has a role, how strongly, and why. Weights add up; body stands at 0. */
export interface Clue {
  role: Role;
  weight: number;
  /** Name of the signal: `label:summary`, `phrase:ownership`. */
  why: string;
}

/** What a signal sees: one block, its neighbours and its place. */
export interface View {
  doc: BlockedText;
  index: number;
  block: Block;
  before: Block | null;
  after: Block | null;
  /** The block's words as a reader sees them; of a very long block, the beginning. */
  text: string;
  /** `text` as the vocabularies spell it. */
  folded: string;
  /** `text` without what somebody says in it. */
  told: string;
  /** How often it uses the vocabularies' phrases, speech left out. */
  phrases: PhraseCounts;
  /** Blocks between the start of the file and this one, rules and transport left out. */
  ordinal: number;
}

/** A signal: looks at one block and says what it finds. */
export type Signal = (view: View) => readonly Clue[];

/** How much of a block is read for signals, in characters. */
const REACH = 1600;

/** The words of a block, without the marks of Markdown around and in them. Kept with the block. */
export function wordsOf(doc: BlockedText, block: Block): string {
  block.words ??= readWords(doc, block);
  return block.words;
}

function readWords(doc: BlockedText, block: Block): string {
  if (block.plain !== null) return block.plain.length > REACH ? block.plain.slice(0, REACH) : block.plain;
  const raw = doc.text.slice(block.textStart, Math.min(block.textEnd, block.textStart + REACH));
  const bare = LEAD.test(raw) || raw.includes("\\") ? raw.replace(/^[#>\s]+|\\(?=[*_#.\-()[\]])/g, "") : raw;
  const plain = EMPHASIS.test(bare) ? bare.replace(MARKS, "") : bare;
  return UNEVEN.test(plain) ? plain.replace(/[\s\u00a0]+/g, " ").trim() : plain;
}

const LEAD = /^[#>\s]/;
const EMPHASIS = /[*_]/;
const MARKS = /(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])/gu;
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** The first line of a block as it stands, from its first visible character. */
export function firstLine(doc: BlockedText, block: Block): string {
  const text =
    block.plain ?? doc.text.slice(block.textStart, Math.min(block.textEnd, block.textStart + REACH));
  const end = text.search(/[\n\r\u0085\u2028\u2029]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Makes the view of the block at `index`. */
export function viewOf(doc: BlockedText, index: number, ordinal: number): View {
  const block = doc.blocks[index] as Block;
  const text = wordsOf(doc, block);
  const folded = fold(text);
  const told = outsideSpeech(text);
  return {
    doc,
    index,
    block,
    before: doc.blocks[index - 1] ?? null,
    after: doc.blocks[index + 1] ?? null,
    text,
    folded,
    told,
    phrases: countPhrases(told === text ? folded : fold(told)),
    ordinal,
  };
}
