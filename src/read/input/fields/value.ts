import {
  type Typed,
  typedText as textOf,
  itemText as textOfItem,
  type YamlEntry,
  type YamlNode,
} from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";

export type { Typed };

/** Tells that an entry's value has the wrong shape, or could not be read at all. */
export function refuse(entry: YamlEntry, source: FieldSource, field: string, wanted: string): void {
  if (source.kind === "header") return;
  if (entry.problem)
    source.tell("front-matter/line-unread", entry.problem.offset, { why: entry.problem.why });
  else source.tell("field/wrong-shape", entry.lineStart, { field, wanted });
}

/** The value as typed, on one line or several; null (with a message) where there is no text. */
export function typedText(entry: YamlEntry, source: FieldSource, field: string): Typed | null {
  const { node } = entry;
  const emptyBlock = node.kind === "text" && node.style === "block" && node.value.trim() === "";
  if (emptyBlock && field !== "title") return { text: "", offset: node.start };
  const typed = emptyBlock ? null : textOf(entry, source.text);
  if (!typed) refuse(entry, source, field, "a line of text");
  else if (source.kind === "front-matter" && keepsRemark(entry, typed)) {
    source.tell("front-matter/hash-kept", entry.lineStart, { key: field });
  }
  if (source.kind === "front-matter" && typed && /^"[^"]*$/.test(typed.text)) {
    source.tell("front-matter/quote-kept", typed.offset, { key: field });
  }
  return typed;
}

/** Whether the text taken from the line has in it what YAML would have left out as a comment. */
const keepsRemark = ({ line, oneLine }: YamlEntry, { text }: Typed) =>
  oneLine && text === line && /\s#\s/.test(line);

/** Markdown source of a rich field; a list gives a paragraph an item. */
export function richText(entry: YamlEntry, source: FieldSource, field: string): Typed | null {
  const { node } = entry;
  if (node.kind !== "list" || node.flow) return typedText(entry, source, field);
  const items = node.items.map((item) => itemText(item, source).text);
  return { text: items.filter(Boolean).join("\n\n"), offset: node.start };
}

/** A value whose meaning is fixed (a date, a number, yes or no): what YAML made of it, comments left out. */
export function plainText(
  entry: YamlEntry,
  source: FieldSource,
  field: string,
  wanted: string,
): Typed | null {
  const { node } = entry;
  if (node.kind === "text") return { text: node.value.trim(), offset: node.start };
  if (entry.oneLine && entry.problem) return { text: entry.line, offset: entry.lineStart };
  if (node.kind === "list" && node.items.length === 1 && node.items[0])
    return itemText(node.items[0], source, node.flow);
  refuse(entry, source, field, wanted);
  return null;
}

/** One item of a list as typed. */
export const itemText = (item: YamlNode, source: FieldSource, flow = false): Typed =>
  textOfItem(item, source.text, flow);
