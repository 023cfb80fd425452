import type { YamlBlock, YamlEntry, YamlNode, YamlProblem } from "./node.ts";
import { parseYaml, restOfLine } from "./parse.ts";
import { type Chunk, splitEntries } from "./split.ts";

/** Reads each top-level entry of a broken block on its own. */
export function salvage(
  source: string,
  base: number,
  isKey: (word: string) => boolean,
): Omit<YamlBlock, "root"> {
  const entries: YamlEntry[] = [];
  const problems: YamlProblem[] = [];
  for (const chunk of splitEntries(source, isKey)) {
    if (chunk.key === null) {
      problems.push({ offset: base + chunk.start, why: "the line has no “name: value” form" });
      continue;
    }
    const whole = chunk.strayFrom < chunk.end ? cleanEntry(source, base, chunk, chunk.end) : null;
    if (whole) {
      entries.push(whole);
      continue;
    }
    entries.push(
      cleanEntry(source, base, chunk, chunk.strayFrom) ?? brokenEntry(source, base, chunk, chunk.key),
    );
    if (chunk.strayFrom < chunk.end) {
      problems.push({ offset: base + chunk.strayFrom, why: "the line has no “name: value” form" });
    }
  }
  return { entries, problems };
}

/** The chunk's one entry, if YAML can read it; tabs that set a line in count as spaces. */
function cleanEntry(source: string, base: number, chunk: Chunk, end: number): YamlEntry | null {
  const text = source.slice(chunk.start, end).replace(/^[ \t]+/gm, (indent) => indent.replaceAll("\t", " "));
  const { root, problems } = parseYaml(text, base + chunk.start);
  if (problems.length > 0 || root?.kind !== "map" || root.entries.length !== 1) return null;
  return root.entries[0] ?? null;
}

/** The entry with its value as typed, for the caller to use or to refuse. */
function brokenEntry(source: string, base: number, chunk: Chunk, key: string): YamlEntry {
  const text = source.slice(chunk.start, chunk.strayFrom);
  const { problems } = parseYaml(text, base + chunk.start);
  const rest = restOfLine(source.slice(0, chunk.strayFrom), base, chunk.valueStart);
  const below = source.slice(rest.lineStart - base + rest.line.length, chunk.strayFrom);
  const oneLine = below.trim() === "";
  const node = oneLine || rest.line !== "" ? null : itemsOf(below, rest.lineStart + rest.line.length);
  const problem = problems[0] ?? { offset: rest.lineStart, why: "there is no space after the colon" };
  const entry = { key, keyStart: base + chunk.start, ...rest, oneLine };
  if (node) return { ...entry, node };
  const value = [rest.line, ...below.split(/\r\n|\r|\n/).map((line) => line.trim())]
    .filter(Boolean)
    .join(" ");
  const end = base + chunk.strayFrom;
  return { ...entry, problem, node: { kind: "text", value, style: "raw", start: rest.lineStart, end } };
}

/** A broken list of `- item` lines, each item read on its own; null if it is anything else. */
function itemsOf(below: string, base: number): YamlNode | null {
  const items: YamlNode[] = [];
  for (const match of below.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (/^\s*(#.*)?$/.test(line)) continue;
    const mark = /^\s*-\s+(?=\S)/.exec(line)?.[0];
    if (mark === undefined) return null;
    const start = base + match.index + mark.length;
    const value = line.slice(mark.length).trim();
    const { root, problems } = parseYaml(value, start);
    items.push(
      root && problems.length === 0
        ? root
        : { kind: "text", value, style: "raw", start, end: start + value.length },
    );
  }
  return { kind: "list", flow: false, items, start: base, end: base + below.length };
}
