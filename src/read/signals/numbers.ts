import { fold, NUMBER_JOINERS, NUMBERS } from "../vocabulary/index.ts";

/** Longest number in words that is tried, in words. */
const MOST_WORDS = 4;

const ROMAN = /^(?=[mdclxvi])m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,4})$/i;
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const CHINESE_DIGITS = "零一二三四五六七八九";
const CHINESE_OTHER: Record<string, string> = { 〇: "零", 两: "二", 兩: "二", 壹: "一", 贰: "二", 叁: "三" };

/** The value of a Roman numeral, or null; up to 3999, `IIII` allowed. */
export function romanNumber(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const values = [...text.toLowerCase()].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The value of a Chinese numeral up to 9999, written with characters or digits; or null. */
export function chineseNumber(text: string): number | null {
  if (/^[0-9０-９]+$/.test(text)) return Number(text.normalize("NFKC"));
  let total = 0;
  let digit = 0;
  for (const raw of text) {
    const character = CHINESE_OTHER[raw] ?? raw;
    const value = CHINESE_DIGITS.indexOf(character);
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (value >= 0) digit = value;
    else if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else return null;
  }
  return text === "" ? null : total + digit;
}

/** A number found at the start of a text. */
export interface NumberHit {
  value: number;
  /** Length of its spelling in the text. */
  length: number;
  form: "digits" | "roman" | "words";
}

const DIGITS = /^(\d{1,4}(?:\.\d{1,2})?)(?![\d])(?:st|nd|rd|th|er|re|ère|e|ème|º|ª|°)?(?![\p{L}])/iu;
/** "2b": the second half of the second. */
const LETTERED = /^(\d{1,3})([a-d])(?![\p{L}\d])/iu;
const letteredValue = ([, number = "", letter = ""]: RegExpExecArray): number =>
  Number(`${number}.${letter.toLowerCase().charCodeAt(0) - 96}`);
const ROMAN_HEAD = /^[ivxlcdm]{1,9}(?![\p{L}\p{N}'’])/iu;
const WORD = /^[\p{L}'’]+/u;

/** Reads a number in digits, Roman numerals or words (any language) at the start of `text`. */
export function numberAt(text: string): NumberHit | null {
  const digits = DIGITS.exec(text);
  if (digits) return { value: Number(digits[1]), length: digits[0].length, form: "digits" };
  const lettered = LETTERED.exec(text);
  if (lettered) return { value: letteredValue(lettered), length: lettered[0].length, form: "digits" };
  return wordsAt(text) ?? romanAt(text);
}

function romanAt(text: string): NumberHit | null {
  const head = ROMAN_HEAD.exec(text)?.[0];
  const value = head === undefined ? null : romanNumber(head);
  return head === undefined || value === null ? null : { value, length: head.length, form: "roman" };
}

/** "Twenty-One", "vingt et un", "двадцать первая": tens before units, joiners between. */
function wordsAt(text: string): NumberHit | null {
  let value: number | null = null;
  let length = 0;
  let at = 0;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = WORD.exec(text.slice(at))?.[0];
    if (word === undefined) break;
    const folded = fold(word);
    const number = NUMBERS.get(folded);
    if (number !== undefined && (value === null || joins(value, number))) {
      value = number === 100 && value !== null ? value * 100 : (value ?? 0) + number;
      length = at + word.length;
    } else if (value === null || !NUMBER_JOINERS.has(folded)) break;
    at += word.length;
    const gap = /^[\s-]/.exec(text.slice(at))?.[0];
    if (gap === undefined) break;
    at += 1;
  }
  return value === null ? null : { value, length, form: "words" };
}

function joins(before: number, number: number): boolean {
  if (number === 100) return before > 0 && before < 10;
  if (before >= 100 && before % 100 === 0) return number > 0 && number < 100;
  return before >= 20 && before < 100 && before % 10 === 0 && number > 0 && number < 20;
}
