import type { YamlBlock, YamlEntry, YamlNode, YamlProblem } from "./node.ts";
import { parseYaml, restOfLine } from "./parse.ts";
import { type Chunk, keyOfLine, splitEntries } from "./split.ts";

type IsKey = (word: string) => boolean;
type Saved = Omit<YamlBlock, "root">;

const NO_FORM = "the line has no “name: value” form";

/** Deepest block within block that is taken apart. */
const MAX_DEPTH = 8;

/** Reads each entry of a broken block on its own; entries stand `indent` columns in. */
export function salvage(source: string, base: number, isKey: IsKey, indent = 0, depth = 0): Saved {
  const entries: YamlEntry[] = [];
  const problems: YamlProblem[] = [];
  for (const chunk of splitEntries(source, isKey, indent)) {
    if (chunk.key === null) {
      problems.push({ offset: base + chunk.start, why: NO_FORM });
      continue;
    }
    const hasStray = chunk.strayFrom < chunk.end;
    const whole = hasStray ? readEntry(source, base, chunk, chunk.end).entry : null;
    const { entry, problem } = whole
      ? { entry: whole, problem: undefined }
      : readEntry(source, base, chunk, chunk.strayFrom);
    if (entry) entries.push(entry);
    else {
      const broken = brokenEntry(source, base, chunk, chunk.key, problem);
      const inner = depth < MAX_DEPTH ? innerBlock(broken.below, broken.belowBase, isKey, depth) : null;
      entries.push(inner ? { ...withoutProblem(broken.entry), node: inner.node } : broken.entry);
      if (inner) problems.push(...inner.problems);
    }
    if (hasStray && !whole) problems.push({ offset: base + chunk.strayFrom, why: NO_FORM });
  }
  return { entries, problems };
}

function withoutProblem({ problem: _problem, ...entry }: YamlEntry): YamlEntry {
  return entry;
}

/** The chunk's one entry, or why YAML cannot read it; tabs that set a line in count as spaces. */
function readEntry(source: string, base: number, chunk: Chunk, end: number) {
  const text = source.slice(chunk.start, end).replace(/^[ \t]+/gm, (indent) => indent.replaceAll("\t", " "));
  const { root, problems } = parseYaml(text, base + chunk.start);
  const isOne = problems.length === 0 && root?.kind === "map" && root.entries.length === 1;
  return { entry: isOne ? root.entries[0] : undefined, problem: problems[0] };
}

/** The entry with its value as typed, for the caller to use or to refuse. */
function brokenEntry(source: string, base: number, chunk: Chunk, key: string, found?: YamlProblem) {
  const rest = restOfLine(source.slice(0, chunk.strayFrom), base, chunk.valueStart);
  const belowBase = rest.lineStart + rest.line.length;
  const below = source.slice(belowBase - base, chunk.strayFrom);
  const oneLine = below.trim() === "";
  const told = unclosed(rest.line, rest.lineStart) ??
    found ?? { offset: rest.lineStart, why: "there is no space after the colon" };
  const problem = { ...told, offset: told.offset < belowBase ? told.offset : rest.lineStart };
  const entry = { key, keyStart: base + chunk.start, ...rest, oneLine };
  const items = oneLine || rest.line !== "" ? null : itemsOf(below, belowBase);
  if (items) return { entry: { ...entry, node: items }, below: "", belowBase };
  const value = [rest.line, ...below.split(/\r\n|\r|\n/).map((line) => line.trim())]
    .filter(Boolean)
    .join(" ");
  const end = base + chunk.strayFrom;
  const node: YamlNode = { kind: "text", value, style: "raw", start: rest.lineStart, end };
  return { entry: { ...entry, problem, node }, below: rest.line === "" ? below : "", belowBase };
}

/** A quote or bracket that the value opens and never closes: the likeliest fault, whatever YAML says of it. */
function unclosed(line: string, offset: number): YamlProblem | null {
  const close = { "[": "]", "{": "}", '"': '"' }[line[0] ?? ""];
  if (close === undefined || line.slice(1).includes(close)) return null;
  return { offset, why: `the ${line[0]} at its start is never closed` };
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
    const raw: YamlNode = { kind: "text", value, style: "raw", start, end: start + value.length };
    items.push(root && problems.length === 0 ? root : raw);
  }
  return { kind: "list", flow: false, items, start: base, end: base + below.length };
}

/** A broken block of `name: value` lines that are set in, each read on its own; null if it is anything else. */
function innerBlock(below: string, base: number, isKey: IsKey, depth: number) {
  const first = /^([ \t]+)(?![#\s])([^\r\n]+)/m.exec(below);
  if (!first?.[1] || !keyOfLine(first[2] ?? "", isKey)) return null;
  const { entries, problems } = salvage(below, base, isKey, first[1].length, depth + 1);
  const node: YamlNode = { kind: "map", entries, start: base, end: base + below.length };
  return { node, problems };
}
