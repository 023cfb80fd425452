/** A number in digits or roman figures; null for anything else. */
export function numberOf(text: string): number | null {
  const folded = text.trim().replace(/^#/, "");
  if (/^\d{1,6}([.,]\d{1,3})?$/.test(folded)) return Number(folded.replace(",", "."));
  if (!/^(?=[ivxlc])(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})$/i.test(folded)) return null;
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...folded.toLowerCase()].map((letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** `second`, `2nd`, `2` → 2; null for anything else. */
export function ordinalOf(text: string): number | null {
  const at = ORDINALS.indexOf(text.toLowerCase());
  return at >= 0 ? at + 1 : numberOf(text.replace(/(?<=\d)(?:st|nd|rd|th)$/i, ""));
}
