import { textNodes } from "./plain-text.ts";

/** Scripts that put no space between words; each character counts as one. */
const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{Nd}\p{Pc}]/u;

/**
 * Words of safe HTML, counted as AO3 does (otwarchive, lib/word_counter.rb): each text node by itself; `--` parts
 * words; hyphens and apostrophes do not; Han, Hiragana, Katakana and Thai count by the character.
 */
export function countWords(html: string): number {
  let count = 0;
  for (const text of textNodes(html)) count += wordsOf(text);
  return count;
}

function wordsOf(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = ASCII[code];
      if (kind === 1) {
        if (!isInside) count += 1;
        isInside = true;
      } else if (kind === 0 || (code === 45 && text.charCodeAt(at + 1) === 45)) isInside = false;
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

/** 1 a word character, 2 one that joins (hyphen, apostrophe), 0 the rest. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\w/.test(character)) return 1;
  return character === "-" || character === "'" ? 2 : 0;
});
