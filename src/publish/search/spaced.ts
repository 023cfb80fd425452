const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Puts spaces around every character of a script that writes words without them, so that Pagefind, which finds
 * words by their spaces, finds those too. The search page does the same to what a reader types. (Intl.Segmenter
 * finds whole words, but not the same ones in every version of Node, and an index must not depend on that.)
 */
export function spaced(text: string): string {
  return text.replace(UNSPACED, " $& ").replace(/ {2,}/g, " ").trim();
}
