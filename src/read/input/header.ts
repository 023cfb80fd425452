import type { Message } from "../../messages/index.ts";
import type { StoryFields } from "../../records/index.ts";
import type { YamlEntry } from "../../yaml/index.ts";
import { headerKey } from "./aliases/keys.ts";
import { dateOrderOf } from "./fields/date.ts";
import { addFields, settled } from "./fields/merge.ts";
import { readField } from "./fields/read-field.ts";
import { fieldSource } from "./fields/source.ts";

/** One keyed line found in a story's text: `Rating: PG-13`. */
export interface HeaderPair {
  key: string;
  /** The value, wrapped lines included. */
  value: string;
  /** Offset of the key in the text. */
  offset: number;
}

/**
 * Reads keyed header lines found in plain text. Unknown keys are passed over, and a value that cannot be used
 * is no more than an info message, for the lines stay in the record's spans either way.
 */
export function readHeaderFields(
  pairs: HeaderPair[],
  text: string,
  file: string,
): { fields: Partial<StoryFields>; messages: Message[] } {
  const source = fieldSource(text, file, "header");
  source.dateOrder = dateOrderOf(pairs.map(({ value }) => value));
  const fields: Partial<StoryFields> = {};
  const hasGenre = pairs.some(({ key }) => /^genre/i.test(key.trim()));
  for (const pair of pairs) {
    const isSection = hasGenre && /^categor/i.test(pair.key.trim());
    const target = isSection ? "section" : headerKey(pair.key);
    if (target === null || target === "ignored") continue;
    addFields(fields, readField(target, asEntry(pair), source));
  }
  return { fields: settled(fields), messages: source.messages };
}

function asEntry({ key, value, offset }: HeaderPair): YamlEntry {
  const line = value.trim();
  const node = { kind: "text", value: line, style: "raw", start: offset, end: offset } as const;
  return { key, keyStart: offset, node, line, lineStart: offset, oneLine: true };
}
