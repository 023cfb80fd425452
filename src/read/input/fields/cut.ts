import type { Typed } from "./value.ts";

/** Cuts a line at its commas (those in brackets aside), keeping each part's offset. */
export function cutText(typed: Typed, cut: RegExp): Typed[] {
  const parts: Typed[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => {
    const part = typed.text.slice(start, end);
    const text = part.replace(/\s+/g, " ").trim();
    if (text) parts.push({ text, offset: typed.offset + start + (part.length - part.trimStart().length) });
  };
  for (let i = 0; i < typed.text.length; i++) {
    const char = typed.text[i] ?? "";
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    else if (char === "\n" || (depth === 0 && cut.test(char))) {
      push(i);
      start = i + 1;
    }
  }
  push(typed.text.length);
  return parts;
}
