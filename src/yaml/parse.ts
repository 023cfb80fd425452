import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from "yaml";
import type { YamlEntry, YamlNode, YamlProblem } from "./node.ts";
import { whyOf } from "./why.ts";

/** Deepest nesting of brackets the library is trusted with: it recurses once for each. */
const MAX_NESTING = 100;

/** One YAML document as nodes whose offsets are `base` plus those in `source`. */
export interface Parsed {
  root: YamlNode | null;
  problems: YamlProblem[];
}

/**
 * Parses YAML with every value left as text: no numbers, dates or booleans, so `1984`, `007` and `null` stay
 * what was typed; anchors, aliases and tags (`&a`, `*a`, `!a`) are faults. Never throws; faults come back as problems.
 */
export function parseYaml(source: string, base: number): Parsed {
  const deep = tooDeep(source);
  if (deep !== null) return failed(base + deep, "brackets stand inside brackets too many times");
  try {
    const document = parseDocument(source, {
      schema: "failsafe",
      version: "1.2",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    const problems = document.errors.map((error) => ({
      offset: base + error.pos[0],
      why: whyOf(error.code),
    }));
    visit(document, {
      Node: (_key, node) => {
        const marked = isAlias(node) || ("anchor" in node && node.anchor) || node.tag;
        if (marked) problems.push({ offset: base + (node.range?.[0] ?? 0), why: whyOf("BAD_ALIAS") });
      },
    });
    const root = document.contents as Node | null;
    return { root: root && toNode(root, source, base), problems };
  } catch {
    return failed(base, "it does not have the form “name: value”");
  }
}

const failed = (offset: number, why: string): Parsed => ({ root: null, problems: [{ offset, why }] });

/** Offset of the bracket or list dash that nests too deep, or null. */
function tooDeep(source: string): number | null {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth = Math.max(0, depth - 1);
    if (depth > MAX_NESTING) return i;
  }
  const dashes = /(?:[-?:] +){100}/.exec(source);
  return dashes ? dashes.index : null;
}

function toNode(node: Node, source: string, base: number): YamlNode {
  const [from, to] = node.range ?? [0, 0];
  const span = { start: base + from, end: base + to };
  if (isScalar(node)) {
    const style =
      node.type === "PLAIN" || !node.type ? "plain" : node.type.startsWith("QUOTE") ? "quoted" : "block";
    return { kind: "text", value: asText(String(node.value ?? "")), style, ...span };
  }
  if (isSeq(node)) {
    const items = (node.items as Node[]).map((item) =>
      item && "range" in item ? toNode(item, source, base) : emptyText(span.start),
    );
    return { kind: "list", flow: node.flow === true, items, ...span };
  }
  if (!isMap(node)) return emptyText(span.start);
  const flow = node.flow === true;
  const pairs = node.items as Pair<Node, Node | null>[];
  return { kind: "map", entries: pairs.map((pair) => toEntry(pair, source, base, flow)), ...span };
}

/** Halves of characters and control characters, which quoted values can name (`"\\ud83d"`) and no page can show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

const asText = (value: string): string => value.replace(NO_TEXT, "\ufffd");

const emptyText = (at: number): YamlNode => ({ kind: "text", value: "", style: "plain", start: at, end: at });

function toEntry(pair: Pair<Node, Node | null>, source: string, base: number, flow: boolean): YamlEntry {
  const keyFrom = pair.key?.range?.[0] ?? 0;
  const keyTo = pair.key?.range?.[1] ?? keyFrom;
  const key = isScalar(pair.key) ? String(pair.key.value) : source.slice(keyFrom, keyTo);
  const colon = source.indexOf(":", keyTo);
  const node = pair.value ? toNode(pair.value, source, base) : emptyText(base + keyTo);
  if (flow || colon < 0) {
    const line = source.slice(node.start - base, node.end - base);
    return {
      key,
      keyStart: base + keyFrom,
      node,
      line,
      lineStart: node.start,
      oneLine: !line.includes("\n"),
    };
  }
  return { key, keyStart: base + keyFrom, node, ...restOfLine(source, base, colon + 1, node) };
}

/** The key's line after its colon, as typed. */
export function restOfLine(source: string, base: number, from: number, node?: YamlNode) {
  const found = source.slice(from).search(/[\r\n]/);
  const to = found < 0 ? source.length : from + found;
  const typed = source.slice(from, to);
  const lineStart = base + from + (typed.length - typed.trimStart().length);
  return { line: typed.trim(), lineStart, oneLine: node === undefined || node.end <= base + to };
}
