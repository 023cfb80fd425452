import matter from "gray-matter";
import { type Message, suggest } from "../../messages/index.ts";
import type { StoryFields } from "../../records/index.ts";
import { readYaml, type YamlBlock, type YamlEntry } from "../../yaml/index.ts";
import { frontMatterKey, type KeyTarget, KNOWN_KEYS } from "./aliases/keys.ts";
import { findFence, MAX_FRONT_MATTER } from "./fence.ts";
import { addFields, settled } from "./fields/merge.ts";
import { readField } from "./fields/read-field.ts";
import { type FieldSource, fieldSource } from "./fields/source.ts";

/** What front matter gives: the fields it sets, and where the story's own text begins. */
export interface FrontMatter {
  fields: Partial<StoryFields>;
  /** Offset of the first character after the front matter; 0 where there is none. */
  end: number;
  messages: Message[];
}

/**
 * Reads the front matter at the head of a story file. Whatever it holds, it never throws, runs no code, and
 * never takes a word of the story's text; a fault costs its own line a message and no other field.
 * @param text the decoded file. @param file its path, for messages.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const source = fieldSource(text, file, "front-matter");
  const fence = findFence(text);
  if (fence.kind === "none") return { fields: {}, end: 0, messages: [] };
  if (fence.kind !== "block") {
    const isMarkdown = /\.(md|markdown)$/i.test(file);
    if (fence.kind === "list") source.tell("front-matter/list", fence.offset, {});
    else if (isMarkdown) source.tell("front-matter/not-fields", fence.offset, {});
    return { fields: {}, end: 0, messages: source.messages };
  }
  if (!/^(ya?ml)?$/i.test(fence.language)) {
    source.tell("front-matter/not-yaml", Math.max(0, text.indexOf(fence.language)), {
      language: fence.language,
    });
    return { fields: {}, end: fence.end, messages: source.messages };
  }
  if (fence.fault === "unclosed") source.tell("front-matter/unclosed", text.indexOf("---"), {});
  if (fence.fault === "too-long") {
    source.tell("front-matter/too-long", text.indexOf("---"), { kilobytes: MAX_FRONT_MATTER / 1024 });
  }
  const block = parseBlock(text.slice(fence.start, fence.stop), fence.start);
  const fields = fieldsOf(block, source);
  return { fields, end: fence.end, messages: inOrder(source.messages) };
}

/** Hands the block to gray-matter, with our own reader as its only engine: no other language can run. */
function parseBlock(block: string, start: number): YamlBlock {
  let read: YamlBlock = { root: "empty", entries: [], problems: [] };
  const refuse = () => {
    throw new Error("only YAML front matter is read");
  };
  const isKey = (word: string) => frontMatterKey(word) !== null;
  matter(`---\n${withoutLongGaps(block.trimEnd())}\n${CLOSE}\n`, {
    language: "yaml",
    delimiters: ["---", CLOSE],
    engines: {
      yaml: (given: string) => {
        read = readYaml(given, { base: start - 1, isKey });
        return read;
      },
      json: refuse,
      javascript: refuse,
    },
  });
  return read;
}

/** A closing line that no file holds, so that gray-matter ends the block where we say. */
const CLOSE = "---\u0000";

/**
 * Fills gaps of hundreds of empty lines with a comment of the same length: gray-matter 4.0.3 takes time in the
 * square of their number.
 */
const withoutLongGaps = (block: string) =>
  block.replace(/\s{400,}/g, (gap) => {
    const first = gap.indexOf("\n") + 1;
    const last = gap.lastIndexOf("\n");
    return first > 0 && last > first ? gap.slice(0, first) + "#".repeat(last - first) + gap.slice(last) : gap;
  });

function fieldsOf(block: YamlBlock, source: FieldSource): Partial<StoryFields> {
  const fields: Partial<StoryFields> = {};
  const seen = new Map<KeyTarget, YamlEntry>();
  for (const { offset, why } of block.problems) source.tell("front-matter/line-unread", offset, { why });
  for (const entry of block.entries) {
    const target = frontMatterKey(entry.key);
    if (target === null || target === "ignored") {
      source.tell("front-matter/unknown-key", entry.keyStart, {
        key: entry.key,
        suggestion: suggest(entry.key, KNOWN_KEYS),
      });
      continue;
    }
    const first = seen.get(target);
    const added = readField(target, entry, source);
    if (first && !addFields(fields, added)) {
      source.tell("front-matter/duplicate-key", entry.keyStart, { key: entry.key, first: first.key });
    } else if (!first) addFields(fields, added);
    if (!first) seen.set(target, entry);
  }
  return settled(fields);
}

const inOrder = (messages: Message[]) =>
  messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
