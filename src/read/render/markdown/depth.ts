/** Levels of quotes and lists past which a parser would run out of stack. */
const DEEPEST = 100;
/** Cells of a table past which it fills the memory: every row gets as many as the first. */
const MOST_CELLS = 20_000;

/** Whether quotes and lists stand more than 100 deep in one another somewhere in a block. Linear time. */
export function isTooDeep(block: string): boolean {
  let at = 0;
  while (at < block.length) {
    if (depthAt(block, at) > DEEPEST) return true;
    const newline = block.indexOf("\n", at);
    if (newline < 0) return false;
    at = newline + 1;
  }
  return false;
}

/** How many containers the line at `start` may stand in: its marks, and its indentation where marks follow. */
function depthAt(block: string, start: number): number {
  let spaces = 0;
  let marks = 0;
  for (let at = start; at < block.length; at += 1) {
    const code = block.charCodeAt(at);
    if (code === 32) spaces += 1;
    else if (code === 9) spaces += 4;
    else if (code === 62 || code === 42 || code === 43 || code === 45 || code === 46 || code === 41)
      marks += 1;
    else if (code < 48 || code > 57) break;
  }
  return marks === 0 ? 0 : Math.max(marks, Math.floor((spaces - marks) / 2));
}

/** Whether a block may be a table with more cells than any story has. */
export function isTooWide(block: string): boolean {
  const end = block.indexOf("\n");
  if (end < 0 || !block.includes("|")) return false;
  const columns = count(block.slice(0, end), "|");
  return columns > 1 && columns * count(block, "\n") > MOST_CELLS;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
