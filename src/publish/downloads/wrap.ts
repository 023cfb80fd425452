/** Characters that take two columns of a terminal or a typewriter. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Text with lines of at most `columns` columns, parted at spaces; a longer word keeps a line to itself. */
export function wrapped(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, columns))
    .join("\n");
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = [];
  let [now, width] = ["", 0];
  for (const word of line.split(
    /(?<= )(?=[^ ])|(?=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u,
  )) {
    const wide = widthOf(word.trimEnd());
    if (now !== "" && width + wide > columns) {
      lines.push(now.trimEnd());
      [now, width] = ["", 0];
    }
    now += word;
    width += widthOf(word);
  }
  return [...lines, now.trimEnd()].join("\n");
}

function widthOf(word: string): number {
  let width = 0;
  for (const character of word) width += WIDE.test(character) ? 2 : 1;
  return width;
}
