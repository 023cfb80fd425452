import type { StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import { listOf, unique } from "./list.ts";
import type { FieldSource } from "./source.ts";

const EMAIL = /\s*[<([]?\s*(?:mailto:|e-?mail:?\s*)?[^\s<>()[\]@,;]+@[^\s<>()[\]@,;]+\.[a-z]{2,}\s*[>)\]]?/gi;

/** Longest text that is looked through for an e-mail address: names are short, and the search is not linear. */
const MAX_NAME = 200;

/**
 * The creators. A plural key (`authors:`) is also cut at “and”; a singular one is not, because “Salt and
 * Pepper” may be one pen name. In a plain text header, an e-mail address beside a name is left out.
 */
export function readCreators(entry: YamlEntry, source: FieldSource): Partial<StoryFields> {
  const isPlural = /s\)?\s*$/i.test(entry.key);
  const pattern = isPlural ? /\s+(?:and|&|\+|y|et|und|и)\s+|^and\s+/i : /\s+&\s+/;
  const given = listOf(entry, source, "author");
  const joined = given.find(({ text }) => JOINED.test(text));
  if (joined !== undefined && !isPlural && entry.node.kind !== "list" && source.kind === "front-matter")
    source.tell("field/one-creator", joined.offset, { value: joined.text });
  const typed = given.map(({ text }) => text);
  const names = (entry.node.kind === "list" ? typed : typed.flatMap((text) => text.split(pattern)))
    .map((name) => name.replace(/^(?:written\s+)?by:?\s+/i, ""))
    .map((name) => (source.kind === "header" ? withoutEmail(name) : name).trim())
    .filter(Boolean);
  return names.length > 0 ? { creators: unique(names) } : {};
}

/** Two names, or one of two words: "Salt and Pepper". */
const JOINED = /\S\s+(?:and|et|und|и|y)\s+\S/i;

const withoutEmail = (name: string) =>
  name.length > MAX_NAME ? name : name.replace(EMAIL, "").trim() || name;
