/** What stands under a key, with offsets into the text it was read from. */
export type YamlNode = YamlText | YamlList | YamlMap;

interface Span {
  start: number;
  end: number;
}

export interface YamlText extends Span {
  kind: "text";
  value: string;
  /** How it was written. `raw`: YAML could not read it, and this is the line as typed. */
  style: "plain" | "quoted" | "block" | "raw";
}

export interface YamlList extends Span {
  kind: "list";
  /** Written on one line in brackets. */
  flow: boolean;
  items: YamlNode[];
}

export interface YamlMap extends Span {
  kind: "map";
  entries: YamlEntry[];
}

/** One `key: value`. */
export interface YamlEntry {
  key: string;
  keyStart: number;
  node: YamlNode;
  /** All that follows the colon on the key's line, as typed, trimmed. */
  line: string;
  /** Offset of `line`. */
  lineStart: number;
  /** Whether the value ends on the key's line. */
  oneLine: boolean;
  /** Why YAML could not read the value; its node is then the text as typed. */
  problem?: YamlProblem;
}

/** Something YAML could not read: where, and why in plain words. */
export interface YamlProblem {
  offset: number;
  why: string;
}

/** A block of YAML whose every readable entry was read. */
export interface YamlBlock {
  /** What the block is: named values (`map`), a bare list, bare text, or nothing. */
  root: "map" | "list" | "text" | "empty";
  entries: YamlEntry[];
  /** Faults that belong to no entry. */
  problems: YamlProblem[];
}
