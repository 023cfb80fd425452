/** The lines of one entry; or, with a null key, lines before the first entry. */
export interface Chunk {
  key: string | null;
  start: number;
  /** Offset after the key's colon. */
  valueStart: number;
  /** Where lines begin that stand at the margin but are no entry: they belong to a bracket or quote, or are stray. */
  strayFrom: number;
  end: number;
}

const KEY =
  /^(?:"([^"\r\n]{1,60})"|'([^'\r\n]{1,60})'|([\p{L}\p{N}_][^:：#"[\]{}\r\n]{0,100}?))\s*(?::|：)(\s|$)?/u;

/** The name at the start of a line `name: value`, and the length up to after the colon; null for any other line. */
export function keyOfLine(
  line: string,
  isKey: (word: string) => boolean,
): { key: string; length: number } | null {
  const match = KEY.exec(line);
  if (!match) return null;
  const key = (match[1] ?? match[2] ?? match[3] ?? "").trim();
  const spaced = match[4] !== undefined;
  const length = match[0].length - (match[4]?.length ?? 0);
  return spaced || isKey(key) ? { key, length } : null;
}

/** A known name on a line that is set in by mistake, under a line that has its value already. */
function insetKey(line: string, isKey: (word: string) => boolean) {
  const inset = /^[ \t]+/.exec(line)?.[0].length ?? 0;
  const found = inset > 0 ? keyOfLine(line.slice(inset), isKey) : null;
  return found && isKey(found.key) ? { key: found.key, length: found.length + inset } : null;
}

/**
 * Cuts a block into its entries by the margin alone, whatever the YAML inside them is worth.
 * @param indent how many columns in the margin stands.
 */
export function splitEntries(source: string, isKey: (word: string) => boolean, indent = 0): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Chunk | undefined;
  let isComplete = false;
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (match[0] === "") continue;
    const end = match.index + match[0].length;
    const inset = /^[ \t]*/.exec(match[0])?.[0].length ?? 0;
    const start = match.index + Math.min(inset, indent);
    const line = source.slice(start, end);
    const found = keyOfLine(line, isKey) ?? (isComplete ? insetKey(line, isKey) : null);
    if (found) {
      current = { key: found.key, start, valueStart: start + found.length, strayFrom: end, end };
      chunks.push(current);
      isComplete = /^\s*[^\s"'[{|>#&*!-]/.test(line.slice(found.length));
    } else if (/^(\s|#|-(\s|$))/.test(line)) {
      if (!current) continue;
      if (current.strayFrom === current.end) current.strayFrom = end;
      current.end = end;
    } else if (current) {
      current.end = end;
    } else {
      chunks.push({ key: null, start, valueStart: start, strayFrom: end, end });
    }
  }
  return chunks;
}
