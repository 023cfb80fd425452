import { frontMatterKey } from "./aliases/keys.ts";

/** Longest front matter that is read, in UTF-16 code units. */
export const MAX_FRONT_MATTER = 64 * 1024;

/** Where a file's front matter stands. */
export type Fence =
  | { kind: "none" }
  | {
      kind: "block";
      /** The word after the opening `---`, mostly empty. */
      language: string;
      /** Offsets of the text between the fences. */
      start: number;
      stop: number;
      /** Offset where the story's text begins. */
      end: number;
      /** Why the block has no proper end, if it has none. */
      fault: "unclosed" | "too-long" | null;
    }
  /** Opens like front matter but holds none; the text belongs to the story. */
  | { kind: "list" | "text"; offset: number };

const OPEN = /^(?:[ \t]*(?:\r\n|\r|\n))*---[ \t]*([A-Za-z][\w+-]*)?[ \t]*(?:\r\n|\r|\n)/;
const CODE = /^(js|javascript|node|ts|typescript|coffee|coffeescript|cson|json5?|toml|ruby|python|eval)$/i;
const KEY_LINE = /^["']?([\p{L}_][^:："'#]{0,40}?)["']?\s*[:：](?=\s|$)/u;

/**
 * Finds the front matter at the head of `text`. A file may also open with a scene break `---`: only lines of
 * the form `name: value` with a known name make it front matter, and prose before the next `---` never counts
 * as such, so no word of a story can end up in a header.
 */
export function findFence(text: string): Fence {
  const head = text.slice(0, MAX_FRONT_MATTER + 1);
  const open = OPEN.exec(head);
  if (!open) return tomlFence(head);
  const start = open[0].length;
  const language = open[1] ?? "";
  const isClose = (line: string) => /^(---|\.\.\.)[ \t]*$/.test(line);
  const lines = linesTo(isClose, head, start);
  const close = lines.findIndex(({ line }) => isClose(line));
  const inside = close < 0 ? lines : lines.slice(0, close);
  const opening = { language, start };

  if (CODE.test(language) && close >= 0)
    return { kind: "block", ...opening, ...closed(lines, close), fault: null };
  const meaning = meaningOf(inside.map(({ line }) => line));
  if (meaning === "none") return { kind: "none" };
  if (meaning === "list" || meaning === "text") {
    return close < 0 || language !== "" ? { kind: "none" } : { kind: meaning, offset: start };
  }
  const prose = proseFrom(inside);
  if (prose === null && close >= 0)
    return { kind: "block", ...opening, ...closed(lines, close), fault: null };
  const fault = close < 0 && text.length > head.length && prose === null ? "too-long" : "unclosed";
  const stop = prose ?? firstBlank(inside) ?? head.length;
  return { kind: "block", ...opening, stop, end: stop, fault };
}

/** Hugo's front matter in TOML, between two lines `+++`: known for what it is, and not read. */
function tomlFence(head: string): Fence {
  const open = /^\+\+\+[ \t]*(?:\r\n|\r|\n)/.exec(head);
  if (!open) return { kind: "none" };
  const start = open[0].length;
  const isClose = (line: string) => /^\+\+\+[ \t]*$/.test(line);
  const lines = linesTo(isClose, head, start);
  const close = lines.findIndex(({ line }) => isClose(line));
  const inside = lines.slice(0, Math.max(close, 0)).filter(({ line }) => line.trim() !== "");
  const isToml = inside.some(({ line }) => /^[\w-]+\s*=\s*\S/.test(line));
  if (!isToml || !inside.every(({ line }) => /^(?:\s|#|\[|\]|[\w".-]+\s*=)/.test(line)))
    return { kind: "none" };
  return { kind: "block", language: "TOML", start, ...closed(lines, close), fault: null };
}

interface Line {
  line: string;
  offset: number;
  end: number;
}

/** The lines from `start` to the one that closes, or all of them. */
function linesTo(isClose: (line: string) => boolean, text: string, start: number): Line[] {
  const lines: Line[] = [];
  const pattern = /([^\r\n]*)(\r\n|\r|\n|$)/g;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match[0] !== ""; match = pattern.exec(text)) {
    const line = match[1] ?? "";
    lines.push({ line, offset: match.index, end: pattern.lastIndex });
    if (isClose(line)) break;
  }
  return lines;
}

function closed(lines: Line[], close: number) {
  const fence = lines[close];
  return { stop: fence?.offset ?? 0, end: fence?.end ?? 0 };
}

/** What the lines between two `---` are meant to be. */
function meaningOf(lines: string[]): "fields" | "list" | "text" | "none" {
  const content = lines.filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  if (content.length === 0) return lines.length < 40 ? "fields" : "none";
  const margin = content.filter((line) => /^\S/.test(line));
  const keys = margin.flatMap((line) => KEY_LINE.exec(line)?.[1] ?? []);
  const first = content[0] ?? "";
  if (/^\{/.test(first) && keys.length === 0)
    return /^\{\s*["']?\w+["']?\s*:/.test(first) ? "fields" : "none";
  if (KEY_LINE.test(first) || /^\w+:/.test(first)) {
    if (keys.some((key) => frontMatterKey(key)) || frontMatterKey(first.split(":")[0] ?? "")) return "fields";
    if (margin.every((line) => /^[a-z][\w-]*:(\s|$)|^-\s/.test(line))) return "fields";
  } else if (keys.length > margin.length / 2 && keys.filter((key) => frontMatterKey(key)).length > 1) {
    return "fields";
  }
  const blocks = lines.join("\n").trim();
  if (/\n[ \t]*\n/.test(blocks) || content.length > 12) return "none";
  return content.every((line) => /^\s*-\s/.test(line)) ? "list" : "text";
}

/** Offset of the first line that is prose: at the margin, after an empty line, and no `name: value`; or null. */
function proseFrom(lines: Line[]): number | null {
  for (let i = 1; i < lines.length; i++) {
    const { line, offset } = lines[i] ?? { line: "", offset: 0 };
    if (lines[i - 1]?.line.trim() !== "" || !/^[^\s#\-\]}]/.test(line)) continue;
    const key = KEY_LINE.exec(line)?.[1];
    if (key === undefined || (key.split(/\s+/).length > 4 && !frontMatterKey(key))) return offset;
  }
  return null;
}

function firstBlank(lines: Line[]): number | null {
  const found = lines.findIndex(({ line }, i) => i > 0 && line.trim() === "");
  return found < 0 ? null : (lines[found]?.offset ?? null);
}
