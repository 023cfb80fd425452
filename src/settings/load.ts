import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { lineIndex, type Message, message } from "../messages/index.ts";
import { readYaml, type YamlBlock } from "../yaml/index.ts";
import { type SettingsSource, typeObject } from "./typed.ts";

const NO_BLOCK: YamlBlock = { root: "empty", entries: [], problems: [] };

/**
 * Reads one settings file by its schema. It may be missing; a fault costs the one setting it stands in.
 * @returns the settings, the file as YAML, and where messages about it went.
 */
export function load<S extends z.ZodObject>(root: string, file: string, schema: S) {
  const messages: Message[] = [];
  const text = textOf(root, file, messages);
  const lines = lineIndex(text);
  const source: SettingsSource = { text, messages, place: (offset) => ({ file, ...lines.at(offset) }) };
  const block = text === "" ? NO_BLOCK : readYaml(text, { isKey: (word) => word in schema.shape });
  if (block.root === "list" || block.root === "text") {
    messages.push(message("settings/no-names", { file, line: 1 }, {}));
  }
  for (const { offset, why } of block.problems) {
    messages.push(message("settings/line-unread", source.place(offset), { why }));
  }
  const typed = typeObject(block.entries, schema, source);
  const parsed = schema.safeParse(typed);
  return { value: (parsed.success ? parsed.data : schema.parse({})) as z.infer<S>, block, source };
}

/** The file's text; "" where there is none, with a message where there should have been. */
function textOf(root: string, file: string, messages: Message[]): string {
  try {
    const bytes = readFileSync(join(root, file));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT") return "";
    const why = WHY[code] ?? "it cannot be opened";
    messages.push(message("settings/not-read", { file }, { why }));
    return "";
  }
}

const WHY: Record<string, string> = {
  EACCES: "you may not open it",
  EPERM: "you may not open it",
  EISDIR: "it is a folder",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not in UTF-8",
};
