/** Whether a line is a thematic break by CommonMark alone, which goes before a list: three or more of `*`, `-` or `_`. */
export function isThematicBreak(line: string): boolean {
  let mark = "";
  let count = 0;
  for (const character of line) {
    if (character === " " || character === "\t") continue;
    if (mark === "" && "*-_".includes(character)) mark = character;
    if (character !== mark) return false;
    count += 1;
  }
  return count >= 3;
}
