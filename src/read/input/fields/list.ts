import type { YamlEntry } from "../../../yaml/index.ts";
import { cutText } from "./cut.ts";
import type { FieldSource } from "./source.ts";
import { namesIn } from "./talk.ts";
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
  return source.kind === "header" ? namesIn(typed, cut) : cutText(typed, cut);
}

/** The texts without repeats, in order. */
export const unique = (texts: string[]): string[] => [...new Set(texts)];
