import type { YamlEntry, YamlNode } from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";

/** A piece of text and where it starts. */
export interface Typed {
  text: string;
  offset: number;
}

/** Tells that an entry's value has the wrong shape, or could not be read at all. */
export function refuse(entry: YamlEntry, source: FieldSource, field: string, wanted: string): void {
  if (source.kind === "header") return;
  if (entry.problem)
    source.tell("front-matter/line-unread", entry.problem.offset, { why: entry.problem.why });
  else source.tell("field/wrong-shape", entry.lineStart, { field, wanted });
}

/**
 * The value as the person typed it: a one-line value is taken from the line itself, so that `#`, brackets,
 * `*`, `@` and colons stay; only whole quoted values lose their quotes. Null (with a message) where there is
 * no text.
 */
export function typedText(entry: YamlEntry, source: FieldSource, field: string): Typed | null {
  const { node } = entry;
  if (node.kind === "text" && node.style === "quoted") return { text: node.value, offset: node.start };
  if (node.kind === "text" && node.style === "block" && node.value.trim() !== "") {
    return { text: node.value.replace(/\s+$/, ""), offset: node.start };
  }
  if (entry.oneLine) {
    if (/\s#\s/.test(entry.line)) source.tell("front-matter/hash-kept", entry.lineStart, { key: field });
    return { text: entry.line, offset: entry.lineStart };
  }
  if (node.kind === "text") return { text: node.value, offset: node.start };
  const slice = source.text.slice(node.start, node.end).trim();
  if (node.kind === "map" && !/[\r\n]/.test(slice)) return { text: slice, offset: node.start };
  refuse(entry, source, field, "a line of text");
  return null;
}

/** Markdown source of a rich field; a list gives a paragraph an item. */
export function richText(entry: YamlEntry, source: FieldSource, field: string): Typed | null {
  const { node } = entry;
  if (node.kind !== "list" || node.flow) return typedText(entry, source, field);
  const text = node.items
    .map((item) => itemText(item, source).text)
    .filter(Boolean)
    .join("\n\n");
  return { text, offset: node.start };
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
    return itemText(node.items[0], source);
  refuse(entry, source, field, wanted);
  return null;
}

/** One item of a list as typed. */
export function itemText(item: YamlNode, source: FieldSource, flow = false): Typed {
  if (item.kind === "text" && item.style !== "plain") return { text: item.value.trim(), offset: item.start };
  const valueEnd = source.text.slice(item.start, item.end);
  if (flow) return { text: valueEnd.trim(), offset: item.start };
  const found = source.text.slice(item.end).search(/[\r\n]/);
  const lineEnd = found < 0 ? source.text.length : item.end + found;
  if (/[\r\n]/.test(valueEnd.trim())) {
    return {
      text: item.kind === "text" ? item.value : valueEnd.trim().replace(/\s+/g, " "),
      offset: item.start,
    };
  }
  return { text: source.text.slice(item.start, lineEnd).trim(), offset: item.start };
}
