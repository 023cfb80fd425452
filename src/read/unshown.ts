import { type Message, message, placeAt } from "../messages/index.ts";
import type { Chapter, Role, Story } from "../records/index.ts";
import { isProse } from "./assemble/outline.ts";
import type { Block } from "./blocks/block.ts";
import type { ReadFile } from "./file.ts";
import { wordsOf as blockWords } from "./signals/index.ts";

/** Roles of text that a reader is meant to see. */
const SHOWN: ReadonlySet<Role> = new Set(["body", "summary", "note", "end-note", "disclaimer", "epigraph"]);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NOT_TEXT = /<[^>]*>|&\w+;|&#\w+;|\bhttps?:[^\s)>]+/gi;
/** Fewer missing words are a label, a number or a mark. */
const LEAST = 4;

/**
 * Tells of the first passage of each file that a reader was meant to see and that stands in no field. Prose of a
 * chapter always stands in it; of a page, what the sanitiser left of it is looked at too.
 */
export function unshownText(files: readonly ReadFile[], story: Story): Message[] {
  const beside = once(() => wordsOf({ ...fieldsOf(story), chapters: story.chapters.map(withoutContent) }));
  const all = once(() => wordsOf(fieldsOf(story)));
  return files.flatMap(({ doc, decisions, file, format }) => {
    const isLost = (block: Block, at: number) => {
      const decision = decisions[at];
      if (decision === undefined || !SHOWN.has(decision.role)) return false;
      if (decision.role === "body" && format !== "html" && isProse(decision.zone)) return false;
      const text = blockWords(doc, block);
      return missing(text, beside()) >= LEAST && missing(text, all()) >= LEAST;
    };
    const lost = doc.blocks.find(isLost);
    return lost === undefined
      ? []
      : [message("structure/unshown", placeAt(file, doc.text, lost.textStart), {})];
  });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const fieldsOf = ({ spans: _spans, source: _source, ...fields }: Story) => fields;
const withoutContent = ({ content: _content, ...fields }: Chapter) => fields;

/** Every word that stands in a value, however deep. */
function wordsOf(value: unknown): Set<string> {
  const known = new Set<string>();
  const walk = (each: unknown) => {
    if (typeof each === "string") for (const word of words(each)) known.add(word);
    else if (typeof each === "object" && each !== null) Object.values(each).forEach(walk);
  };
  walk(value);
  return known;
}

const words = (text: string): string[] =>
  text.replace(NOT_TEXT, " ").normalize("NFC").toLowerCase().match(WORD) ?? [];

/** How many words of a text are not among those known. */
function missing(text: string, known: ReadonlySet<string>): number {
  return words(text).filter((word) => !known.has(word)).length;
}
