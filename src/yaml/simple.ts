import type { YamlEntry, YamlList, YamlNode } from "./node.ts";
import { restOfLine } from "./parse.ts";

const KEY = /^([A-Za-z][\w-]{0,60}):(?: +(\S.*?))? *$/;
const ITEM = /^( *)- +(\S.*?) *$/;
/** A value that YAML takes as it stands: it begins with a letter or digit and holds nothing that could end it. */
const PLAIN = /^[\p{L}\p{N}](?:[^:#\t]|:(?=\S)|(?<=\S)#)*$/u;
const QUOTED = /^"[^"\\]*"$|^'[^']*'$/;

/** One line of a block, and where it begins. */
interface Line {
  text: string;
  at: number;
}

/**
 * The entries of a block of the simplest form: a name and a value on each line, or a name over a list of such values.
 * Equal to what the YAML library reads; null for any other block, which takes the library.
 */
export function simpleEntries(source: string, base: number): YamlEntry[] | null {
  const lines = linesOf(source);
  if (lines.at(-1)?.text === "") lines.pop();
  if (lines[0]?.text === "") lines.shift();
  const entries: YamlEntry[] = [];
  for (let at = 0; at < lines.length; ) {
    const { text, at: start } = lines[at] as Line;
    const [, key, value] = KEY.exec(text) ?? [];
    if (key === undefined) return null;
    const from = start + key.length + 1;
    const list = value === undefined ? listUnder(source, lines, at + 1, base) : null;
    const node = value === undefined ? list : scalarOf(value, base + source.indexOf(value, from));
    if (node === null) return null;
    entries.push({ key, keyStart: base + start, node, ...restOfLine(source, base, from, node) });
    at += 1 + (list?.items.length ?? 0);
  }
  return entries.length === 0 ? null : entries;
}

function linesOf(source: string): Line[] {
  let at = 0;
  return source.split("\n").map((text) => {
    const line = { text, at };
    at += text.length + 1;
    return line;
  });
}

/** The list whose first line is `from`, all its items set in alike; null where there is none. */
function listUnder(source: string, lines: readonly Line[], from: number, base: number): YamlList | null {
  const items: YamlNode[] = [];
  let indent = "";
  let end = 0;
  for (const { text, at } of lines.slice(from)) {
    const [, inset, value] = ITEM.exec(text) ?? [];
    if (inset === undefined || value === undefined) break;
    if (items.length === 0) indent = inset;
    const node = scalarOf(value, base + at + text.indexOf(value, inset.length + 1));
    if (inset !== indent || node === null) return null;
    items.push(node);
    end = at + text.length;
  }
  if (items.length === 0) return null;
  const start = (lines[from]?.at ?? 0) + indent.length;
  // The library lets a list reach over the line break behind it.
  const isLast = from + items.length === lines.length;
  return {
    kind: "list",
    flow: false,
    items,
    start: base + start,
    end: base + end + (isLast && !source.endsWith("\n") ? 0 : 1),
  };
}

function scalarOf(value: string, start: number): YamlNode | null {
  const end = start + value.length;
  if (QUOTED.test(value)) return { kind: "text", value: value.slice(1, -1), style: "quoted", start, end };
  return PLAIN.test(value) ? { kind: "text", value, style: "plain", start, end } : null;
}
