import { isSceneBreak, mayStartSceneBreak } from "../scene-break.ts";
import * as kind from "./characters.ts";
import type { Syntax } from "./chunk.ts";

const SPACE = 32;
const TAB = 9;

const isGap = (code: number): boolean => Number.isNaN(code) || code === SPACE || code === TAB || code === 10;

/** White space past ASCII, which may stand before an ornament. */
const isWideGap = (code: number): boolean =>
  code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a line of Markdown starts. */
function startOfMarkdown(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code > 127) return mayStartSceneBreak(code) || isWideGap(code) ? ornament(source, at) : 0;
  switch (kind.MARKDOWN_START[code]) {
    case kind.PLAIN_START:
      return 0;
    case kind.DRAWN_START:
      return mayStartSceneBreak(source.charCodeAt(at + 1)) ? ornament(source, at) : 0;
    case kind.DIGIT_START:
      return digit(source, at);
    case kind.RULE_START:
      return ornament(source, at);
    case kind.BULLET_START:
      return bullet(source, at, code);
    case kind.QUOTE_START:
      return kind.QUOTE;
    case kind.HASH_START:
      return ornament(source, at) || (isWord(source.charCodeAt(at + 1)) ? 0 : kind.SLOW);
    default:
      return kind.SLOW;
  }
}

const isWord = (code: number): boolean =>
  isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf;

/** Past this many characters no line counts as an ornament, though Markdown knows no such limit. */
const LONGEST = 300;

/** What a line of plain text starts: nothing but prose or an ornament. */
function startOfText(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (!(code < 128 ? kind.TEXT_START[code] : mayStartSceneBreak(code) || isWideGap(code))) return 0;
  return ornament(source, at) || (code === 42 || code === 45 || code === 95 ? tooLong(source, at) : 0);
}

function tooLong(source: string, at: number): number {
  const newline = source.indexOf("\n", at);
  return (newline < 0 ? source.length : newline) - at > LONGEST ? kind.SLOW : 0;
}

export const MARKDOWN: Syntax = { inside: kind.MARKDOWN_INSIDE, startOfLine: startOfMarkdown };
export const TEXT: Syntax = { inside: kind.TEXT_INSIDE, startOfLine: startOfText };

/** ORNAMENT where the whole line is one, else 0. */
function ornament(source: string, at: number): number {
  const newline = source.indexOf("\n", at);
  const end = newline < 0 ? source.length : newline;
  return end - at <= LONGEST && isSceneBreak(source.slice(at, end)) ? kind.ORNAMENT : 0;
}

/** `1.` or `1)` before a gap is a list's item. */
function digit(source: string, at: number): number {
  let end = at + 1;
  while (isDigit(source.charCodeAt(end))) end += 1;
  const mark = source.charCodeAt(end);
  if ((mark === 46 || mark === 41) && isGap(source.charCodeAt(end + 1))) return kind.SLOW | kind.HOLDS;
  return source.charCodeAt(at) === 48 ? ornament(source, at) : 0;
}

/** `*`, `-` and `+` before a gap are a list's item; a line of `-` `:` `|` may rule off a table. */
function bullet(source: string, at: number, code: number): number {
  const found = ornament(source, at);
  const next = source.charCodeAt(at + 1);
  if (code !== 95 && isGap(next)) return found | kind.SLOW | kind.HOLDS;
  if (found > 0 || code !== 45) return found;
  return next === 45 || next === 58 || next === 124 ? kind.SLOW : 0;
}
