import type { BlockedText } from "../blocks/block.ts";
import { byline, titleWithAuthor } from "../signals/byline.ts";
import { readHeading, titleOnly } from "../signals/heading.ts";
import { wordsOf } from "../signals/index.ts";
import { fold } from "../vocabulary/index.ts";
import type { Candidate } from "./candidate.ts";

/** How many blocks at the head of a file may name title and author. */
const HEAD = 20;
/** How many of them may do so without a label. */
const FIRST = 3;
const LONGEST = 120;

/** Who wrote a story, and the block that says so. */
export interface PageAuthor {
  /** Folded. */
  name: string;
  index: number;
}

/** The author whom the head of a file names: eFiction prints them behind every chapter's title as well. */
export function pageAuthor(doc: BlockedText): PageAuthor | null {
  for (let index = 0; index < Math.min(HEAD, doc.blocks.length); index++) {
    const words = wordsAt(doc, index);
    const label = doc.blocks[index]?.label;
    const isLabelled = label?.field === "creators" && !label.isAlone;
    const name = isLabelled ? words.slice(words.search(/[:：]/) + 1).trim() : nameIn(doc, index, words);
    if (name !== null && name !== "") return { name: fold(name), index };
  }
  return null;
}

function nameIn(doc: BlockedText, index: number, words: string): string | null {
  if (index > FIRST) return null;
  const both = titleWithAuthor(words);
  if (both !== null && byline(wordsAt(doc, index + 1)) === null) return both.author;
  return byline(words);
}

function wordsAt(doc: BlockedText, index: number): string {
  const block = doc.blocks[index];
  return block === undefined ? "" : wordsOf(doc, block);
}

/** "The Quiet by Lilith" or "2. The Quiet by Lilith" as a chapter's heading, where Lilith wrote the story. */
export function headingByAuthor(doc: BlockedText, index: number, author: PageAuthor): Candidate | null {
  if (index <= author.index) return null;
  const block = doc.blocks[index];
  if (block === undefined || block.shape !== "paragraph" || block.textEnd - block.textStart > LONGEST)
    return null;
  const text = wordsOf(doc, block);
  if (text === wordsAt(doc, author.index)) return null;
  const ending = new RegExp(` by:? ${escaped(author.name)}$`, "i");
  if (!ending.test(fold(text))) return null;
  const title = text.slice(0, text.length - author.name.length).replace(/\s+by:?\s*$/i, "");
  const heading = readHeading(title) ?? titleOnly(title);
  if (heading === null) return null;
  block.heading = heading;
  return {
    index,
    block,
    heading,
    text,
    clues: [{ role: "chapter-heading", weight: 7, why: "heading:by-author" }],
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
