import { type Message, message, placeAt } from "../messages/index.ts";
import type { Role, Story } from "../records/index.ts";
import type { Block } from "./blocks/block.ts";
import type { ReadFile } from "./file.ts";
import { wordsOf } from "./signals/index.ts";

/** Roles of text that a reader is meant to see. */
const SHOWN: ReadonlySet<Role> = new Set(["body", "summary", "note", "end-note", "disclaimer", "epigraph"]);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NOT_TEXT = /<[^>]*>|&\w+;|&#\w+;|\bhttps?:[^\s)>]+/gi;
/** Fewer missing words are a label, a number or a mark. */
const LEAST = 4;

/** Tells of the first passage of each file that a reader was meant to see and that stands in no field. */
export function unshownText(files: readonly ReadFile[], story: Story): Message[] {
  const known = wordsOfRecord(story);
  return files.flatMap(({ doc, decisions, file }) => {
    const isLost = (block: Block, at: number) =>
      SHOWN.has(decisions[at]?.role ?? "body") && missing(wordsOf(doc, block), known) >= LEAST;
    const lost = doc.blocks.find(isLost);
    return lost === undefined
      ? []
      : [message("structure/unshown", placeAt(file, doc.text, lost.textStart), {})];
  });
}

function wordsOfRecord({ spans: _spans, source: _source, ...record }: Story): Set<string> {
  const known = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value === "string") for (const word of words(value)) known.add(word);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(record);
  return known;
}

const words = (text: string): string[] =>
  text.replace(NOT_TEXT, " ").normalize("NFC").toLowerCase().match(WORD) ?? [];

/** How many words of a text the record has nowhere. */
function missing(text: string, known: ReadonlySet<string>): number {
  return words(text).filter((word) => !known.has(word)).length;
}
