import type { YamlEntry, YamlNode } from "./node.ts";

/** A piece of text and where it starts. */
export interface Typed {
  text: string;
  offset: number;
}

/**
 * The value as the person typed it: a one-line value is taken from the line itself, so that `#`, brackets,
 * `*`, `@` and colons stay; only whole quoted values lose their quotes.
 * @param source the text the entry was read from. @returns null where the value is no text (a list, a map).
 */
export function typedText(entry: YamlEntry, source: string): Typed | null {
  const { node } = entry;
  if (node.kind === "text" && node.style === "quoted") return { text: node.value, offset: node.start };
  if (node.kind === "text" && node.style === "block" && node.value.trim() !== "") {
    return { text: node.value.trimEnd(), offset: node.start };
  }
  if (entry.oneLine) return { text: entry.line, offset: entry.lineStart };
  if (node.kind === "text") return { text: node.value, offset: node.start };
  const slice = source.slice(node.start, node.end).trim();
  return node.kind === "map" && !/[\r\n]/.test(slice) ? { text: slice, offset: node.start } : null;
}

/**
 * One item of a list as typed.
 * @param flow whether the list stands in brackets, where a line holds more than one item.
 */
export function itemText(item: YamlNode, source: string, flow: boolean): Typed {
  if (item.kind === "text" && item.style !== "plain") return { text: item.value.trim(), offset: item.start };
  const value = source.slice(item.start, item.end).trim();
  if (flow) return { text: value, offset: item.start };
  if (/[\r\n]/.test(value)) {
    const text = item.kind === "text" ? item.value : value.replace(/\s+/g, " ");
    return { text, offset: item.start };
  }
  const end = item.start + value.length;
  const found = source.slice(end).search(/[\r\n]/);
  const lineEnd = found < 0 ? source.length : end + found;
  return { text: source.slice(item.start, lineEnd).trim(), offset: item.start };
}
