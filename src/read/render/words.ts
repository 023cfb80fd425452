import { decodeReferences, eachText } from "./plain-text.ts";

/** Scripts that put no space between words; each character counts as one. */
const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{Nd}\p{Pc}]/u;

/**
 * Words of safe HTML, counted as AO3 does (otwarchive, lib/word_counter.rb): each text node by itself; `--` parts
 * words; hyphens and apostrophes do not; Han, Hiragana, Katakana and Thai count by the character.
 */
export function countWords(html: string): number {
  let count = 0;
  eachText(html, (from, to) => {
    const words = wordsIn(html, from, to);
    if (words < 0) {
      const text = decodeReferences(html.slice(from, to)).replaceAll("&", " ");
      count += wordsIn(text, 0, text.length);
    } else count += words;
  });
  return count;
}

/** The words of a part of a text; -1 where a character reference may stand in it. */
function wordsIn(text: string, from: number, to: number): number {
  let count = 0;
  let isInside = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = ASCII[code];
      if (kind === WORD_CHARACTER) {
        if (!isInside) count += 1;
        isInside = true;
      } else if (kind === OTHER || (code === HYPHEN && text.charCodeAt(at + 1) === HYPHEN)) isInside = false;
      else if (kind === REFERENCE) return -1;
      continue;
    }
    if (code === 0x2018 || code === 0x2019) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    if (BY_CHARACTER.test(character)) {
      count += 1;
      isInside = false;
    } else if (WORD.test(character)) {
      if (!isInside) count += 1;
      isInside = true;
    } else isInside = false;
    at += character.length - 1;
  }
  return count;
}

const HYPHEN = 45;
const OTHER = 0;
const WORD_CHARACTER = 1;
/** Hyphens and apostrophes, which join. */
const JOINER = 2;
const REFERENCE = 3;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\w/.test(character)) return WORD_CHARACTER;
  if (character === "&") return REFERENCE;
  return character === "-" || character === "'" ? JOINER : OTHER;
});
