import { z } from "zod";
import { type Message, message, type Place, suggest } from "../messages/index.ts";
import { itemText, typedText, type YamlEntry, type YamlNode } from "../yaml/index.ts";
import { unwrapped, wantedOf } from "./wanted.ts";

/** What typing a settings file needs to know, and where its messages go. */
export interface SettingsSource {
  text: string;
  messages: Message[];
  place(offset: number): Place;
}

/**
 * Types the entries of one YAML map by a zod object: each value by its own schema, so that `name: 1984` stays
 * text and `storiesPerPage: 20` becomes a number. What cannot be used gets a message and is left out.
 */
export function typeObject(
  entries: YamlEntry[],
  schema: z.ZodObject,
  source: SettingsSource,
): Record<string, unknown> {
  const typed: Record<string, unknown> = {};
  const known = Object.keys(schema.shape);
  for (const entry of entries) {
    const key = known.find((name) => fold(name) === fold(entry.key));
    const place = source.place(entry.keyStart);
    if (key === undefined) {
      const values = { key: entry.key, suggestion: suggest(entry.key, known), known: known.join(", ") };
      source.messages.push(message("settings/unknown-key", place, values));
    } else if (key in typed) {
      source.messages.push(message("settings/duplicate-key", place, { key: entry.key }));
    } else {
      const value = typeValue(entry, schema.shape[key] as z.ZodType, source);
      if (value !== undefined) typed[key] = value;
    }
  }
  return typed;
}

const fold = (key: string) => key.toLowerCase().replace(/[\s_-]/g, "");

/** The value of one entry as its schema wants it; undefined (with a message) where it cannot be. */
function typeValue(entry: YamlEntry, schema: z.ZodType, source: SettingsSource): unknown {
  const { node } = entry;
  const bare = unwrapped(schema);
  const isText = !(bare instanceof z.ZodObject || bare instanceof z.ZodRecord || bare instanceof z.ZodArray);
  if (entry.problem && (!isText || /^[[{"'@`*&!|>%]/.test(entry.line))) {
    const { offset, why } = entry.problem;
    source.messages.push(message("settings/line-unread", source.place(offset), { why }));
    return undefined;
  }
  if (node.kind === "text" && node.value === "" && entry.line === "") return undefined;
  if (bare instanceof z.ZodObject) {
    if (node.kind === "map") return typeObject(node.entries, bare, source);
    if ("synonyms" in bare.shape) return { synonyms: typeList(entry, source) };
  } else if (bare instanceof z.ZodRecord) {
    if (node.kind === "map") return typeRecord(node.entries, bare.valueType as z.ZodType, source);
  } else if (bare instanceof z.ZodArray) {
    return typeList(entry, source);
  } else {
    const text = settingText(entry, source.text);
    for (const candidate of text === undefined ? [] : readings(text.trim())) {
      const result = schema.safeParse(candidate);
      if (result.success) return result.data;
    }
    return refuse(entry, schema, source, text ?? "");
  }
  return refuse(entry, schema, source, "");
}

/** The value as typed, without a remark after it (`value  # remark`), unless it stands in quotes or a block. */
function settingText(entry: YamlEntry, source: string): string | undefined {
  const text = typedText(entry, source)?.text;
  const { node } = entry;
  const bare = node.kind !== "text" || node.style === "plain" || node.style === "raw";
  return bare ? text?.replace(/\s#(\s.*)?$/, "") : text;
}

/** What a piece of text may mean: itself first, then yes or no, a number, nothing. */
function readings(text: string): unknown[] {
  const meanings: unknown[] = [text];
  if (/^(yes|true|on)$/i.test(text)) meanings.push(true);
  if (/^(no|false|off)$/i.test(text)) meanings.push(false);
  if (/^-?\d+(\.\d+)?$/.test(text)) meanings.push(Number(text));
  if (/^(null|none|never|no|~)$/i.test(text)) meanings.push(null);
  return meanings;
}

function refuse(entry: YamlEntry, schema: z.ZodType, source: SettingsSource, text: string): undefined {
  const { wanted, words } = wantedOf(schema);
  const values = { key: entry.key, wanted, suggestion: text ? suggest(text, words) : null };
  source.messages.push(message("settings/bad-value", source.place(entry.lineStart), values));
  return undefined;
}

/** A map of names the maintainer chose. */
function typeRecord(
  entries: YamlEntry[],
  schema: z.ZodType,
  source: SettingsSource,
): Record<string, unknown> {
  const typed: Record<string, unknown> = Object.create(null);
  for (const entry of entries) {
    if (entry.key in typed) {
      const place = source.place(entry.keyStart);
      source.messages.push(message("settings/duplicate-key", place, { key: entry.key }));
      continue;
    }
    const value = typeValue(entry, schema, source);
    typed[entry.key] = value ?? {};
  }
  return { ...typed };
}

/** A list of texts; one line is cut at commas unless it is quoted. */
function typeList(entry: YamlEntry, source: SettingsSource): string[] {
  const { node } = entry;
  if (node.kind === "list") {
    return node.items.map((item: YamlNode) => itemText(item, source.text, node.flow).text).filter(Boolean);
  }
  const text = typedText(entry, source.text)?.text.trim() ?? "";
  if (node.kind === "text" && node.style === "quoted") return text ? [text] : [];
  return text.split(/\s*[,;]\s*/).filter(Boolean);
}
