const SCRIPTS = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
const CLASS = SCRIPTS.map((script) => `\\p{Script=${script}}`).join("");

const UNSPACED = new RegExp(`[${CLASS}]`, "gu");
const BEGINS = new RegExp(`^[${CLASS}]`, "u");
const ENDS = new RegExp(`[${CLASS}]$`, "u");
const ALONE = new RegExp(`^[${CLASS}]+$`, "u");
const BEGINS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WORD = /[\p{L}\p{N}]$/u;

/**
 * Puts spaces around every character of a script that writes words without them, so that Pagefind, which finds
 * words by their spaces, finds those too. The search page does the same to what a reader types. (Intl.Segmenter
 * finds whole words, but not the same ones in every version of Node, and an index must not depend on that.)
 */
export function spaced(text: string): string {
  return text.replace(UNSPACED, " $& ").replace(/ {2,}/g, " ").trim();
}

/**
 * Takes the spaces out again that `spaced` put in, but for those between two scripts. `<mark>` tags in the text
 * count for nothing.
 */
export function unspaced(text: string): string {
  let [shown, before] = ["", ""];
  for (const word of text.split(" ")) {
    const bare = word.replace(/<\/?mark>/g, "");
    const joins =
      (ENDS.test(before) && (BEGINS.test(bare) || !BEGINS_WORD.test(bare))) ||
      (BEGINS.test(bare) && !ENDS_WORD.test(before));
    shown += (shown === "" || joins ? "" : " ") + word;
    before = bare;
  }
  return shown;
}

/** Whether text is one run of such a script, whose characters mean something only in their order. */
export function isUnspaced(text: string): boolean {
  return ALONE.test(text);
}
