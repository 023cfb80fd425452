import { cutText } from "./cut.ts";
import type { Typed } from "./value.ts";

/** Words before a full stop that does not end a sentence. */
const ABBREVIATED =
  /(?:^|\s)(?:\p{L}|mrs?|ms|mme|mlle|dr|st|capt|prof|gen|col|sgt|lt|lieut|det|insp|rev|hon|sr|sra|jr|esq|vs|ft|feat|no|vol|ch|ep)\.$/iu;

/** Words that no name or tag begins with, but talk does: `none really`, `with bits`, `sort of`. */
const FILLER =
  /^(?:with|sort of|kind of|none|not|but|maybe|perhaps|just|i|i'm|i've|it|it's|its|he|he's|she|she's|they|you|we|this|that|there|see|everyone else|others?)(?:\s|$)/i;

/** Most words that a name or tag has. */
const MAX_WORDS = 8;

/** Most characters of an additional tag, which may be half a sentence; AO3's limit, `config/config.yml`. */
const MAX_TAG = 150;

/** Whether a piece of a header's value is talk to the reader, not a name or tag. */
export const isTalk = (text: string, isTag = false): boolean =>
  FILLER.test(text) || (isTag ? text.length > MAX_TAG : text.split(/\s+/).length > MAX_WORDS);

/** Whether a header's value is sentences, not a list. */
export const isProse = (text: string): boolean => sentences({ text, offset: 0 }).length > 1;

/** Cuts a header's value at commas and at the ends of sentences, without the full stops at their ends. */
export const namesIn = (typed: Typed, cut: RegExp): Typed[] =>
  sentences(typed).flatMap((sentence) => cutText(sentence, cut).map(bare));

const bare = ({ text, offset }: Typed): Typed => ({
  text: ABBREVIATED.test(text) ? text : text.replace(/(?<=[\p{L}\p{N})])\.$/u, ""),
  offset,
});

/** Parts a text after each full stop that ends a sentence: one with a space and a capital letter after it. */
function sentences({ text, offset }: Typed): Typed[] {
  const parts: Typed[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?]{1,8}(?=\s+\p{Lu})/gu)) {
    const to = end.index + end[0].length;
    if (ABBREVIATED.test(text.slice(Math.max(start, to - 12), to))) continue;
    parts.push({ text: text.slice(start, to), offset: offset + start });
    start = to;
  }
  parts.push({ text: text.slice(start), offset: offset + start });
  return parts;
}
