import type { YamlBlock, YamlNode } from "./node.ts";
import { parseYaml } from "./parse.ts";
import { salvage } from "./salvage.ts";
import { simpleEntries } from "./simple.ts";

/** How a caller helps to tell a line `name: value` from prose. */
export interface ReadYamlOptions {
  /** Offset of `source` in the file: added to every offset that comes back. */
  base?: number;
  /** Whether a word is a name the caller knows; lets `title:X` (no space) be read. */
  isKey?: (word: string) => boolean;
}

/**
 * Reads a block of YAML that people wrote by hand. Where the whole is good YAML it is read as such; where it
 * is not, each top-level entry is read on its own, so that a fault costs only its own lines. Never throws.
 * @returns every entry that can be read, and each fault with its offset.
 */
export function readYaml(source: string, options: ReadYamlOptions = {}): YamlBlock {
  const base = options.base ?? 0;
  const isKey = options.isKey ?? (() => false);
  const simple = simpleEntries(source, base);
  if (simple !== null) return { root: "map", entries: simple, problems: [] };
  const { root, problems } = parseYaml(source, base);
  if (problems.length === 0) {
    if (root === null) return { root: "empty", entries: [], problems: [] };
    if (root.kind === "list") return { root: "list", entries: [], problems: [] };
    if (root.kind === "map" && !swallowsKeys(root, source, base)) {
      return { root: "map", entries: root.entries, problems: [] };
    }
  }
  const saved = salvage(source, base, isKey);
  if (saved.entries.length > 0) return { root: "map", ...saved };
  return { root: problems.length === 0 ? "text" : "map", entries: [], problems };
}

/** Whether a quoted or plain value runs over lines that are entries of their own (`'Tis` … `Bob'`). */
function swallowsKeys(node: YamlNode, source: string, base: number): boolean {
  if (node.kind === "text") {
    if (node.style === "block") return false;
    return /\n[\p{L}_][^\n:#]{0,40}:[ \t\r\n]/u.test(source.slice(node.start - base, node.end - base));
  }
  const children = node.kind === "list" ? node.items : node.entries.map((entry) => entry.node);
  return children.some((child) => swallowsKeys(child, source, base));
}
