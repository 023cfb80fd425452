/** UTF-16 code units of source by the way they took, since the program started. */
const taken = { fast: 0, slow: 0 };

/** How much text was rendered without a parser, and how much took one, in UTF-16 code units, since the start. */
export function renderStats(): { fast: number; slow: number } {
  return { ...taken };
}

/** Notes how much of a source of `length` took a parser. */
export function countPaths(length: number, slow: number): void {
  taken.slow += slow;
  taken.fast += Math.max(0, length - slow);
}
