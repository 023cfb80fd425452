import type { YamlEntry } from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";
import { itemText, refuse, type Typed, typedText } from "./value.ts";

/** Whether the key itself says that several values may follow. */
const isPlural = (key: string) => /s\)?\s*$/i.test(key);

/**
 * The values of a field that holds a list: a YAML list item by item, or one line cut at commas and semicolons.
 * A quoted line under a singular key (`fandom: "Crouching Tiger, Hidden Dragon"`) is one value.
 */
export function listOf(entry: YamlEntry, source: FieldSource, field: string, cut = /[,;，；、]/): Typed[] {
  const { node } = entry;
  if (node.kind === "list") {
    return node.items.map((item) => itemText(item, source, node.flow)).filter((item) => item.text !== "");
  }
  if (entry.problem && /^[[{"']/.test(entry.line)) {
    refuse(entry, source, field, "a list");
    return [];
  }
  if (node.kind === "map" && !entry.oneLine) {
    refuse(entry, source, field, "a list");
    return [];
  }
  const remark = source.kind === "front-matter" ? /\s#\s.*$/.exec(entry.line) : null;
  const line = remark ? entry.line.slice(0, remark.index) : entry.line;
  const typed = typedText({ ...entry, line }, source, field);
  if (!typed) return [];
  if (node.kind === "text" && node.style === "quoted" && !isPlural(entry.key))
    return typed.text.trim() ? [typed] : [];
  return cutText(typed, cut);
}

/** Cuts a line at its commas (those in brackets aside), keeping each part's offset. */
export function cutText(typed: Typed, cut: RegExp): Typed[] {
  const parts: Typed[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => {
    const part = typed.text.slice(start, end);
    const text = part.replace(/\s+/g, " ").trim();
    if (text) parts.push({ text, offset: typed.offset + start + (part.length - part.trimStart().length) });
  };
  for (let i = 0; i < typed.text.length; i++) {
    const char = typed.text[i] ?? "";
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    else if (char === "\n" || (depth === 0 && cut.test(char))) {
      push(i);
      start = i + 1;
    }
  }
  push(typed.text.length);
  return parts;
}

/** The texts without repeats, in order. */
export const unique = (texts: string[]): string[] => [...new Set(texts)];
