import type { Block, BlockedText } from "../blocks/block.ts";
import { isItalic, sourceOf, stanzaAround } from "./setting.ts";
import type { Signal, View } from "./view.ts";
import { wordsOf } from "./view.ts";

const OPENS = /^["“«„]/u;
const CLOSES = /["”»“]$/u;
/** Speech with who says it. */
const SAID = /[,.!?]["”»“]\s+(?:\p{Ll}|\p{Lu}\p{Ll}+ \p{Ll}+ed\b|\p{Lu}\p{Ll}+ said\b)/u;
const ATTRIBUTION = /^(?:--?|[–—~])\s?[\p{Lu}\p{L}'"“*_]/u;
const LONGEST_QUOTATION = 700;
const MOST_LINES = 24;

/** Lyrics and quotations before the prose: verse in italics or quotes, and whatever an attribution stands under. */
export const epigraphSignal: Signal = (view) => {
  const { block, text, doc, index } = view;
  if (block.shape !== "paragraph" || text.length > LONGEST_QUOTATION || block.label !== null) return [];
  const stanza = stanzaAround(doc, index);
  if (isAttribution(doc, block) && firstQuoted(view, stanza.first) !== null) {
    return [{ role: "epigraph", weight: 5, why: "epigraph:attribution" }];
  }
  const attribution = attributionAfter(doc, index, stanza.last);
  if (attribution !== null && isSetApart(doc, stanza.first, attribution)) {
    return [{ role: "epigraph", weight: 5, why: "epigraph:attributed" }];
  }
  const { first, last } = italicsAround(doc, index, stanza);
  if (last > first && isVerse(doc, first, last)) {
    return [{ role: "epigraph", weight: 4, why: "epigraph:verse" }];
  }
  return runsOver(view) ? [{ role: "epigraph", weight: 4, why: "epigraph:quoted-run" }] : [];
};

/** The line that says whose words a stanza is: in it, or the first one after it. */
function attributionAfter(doc: BlockedText, index: number, last: number): number | null {
  for (let at = index + 1; at <= last + 1; at++) {
    const block = doc.blocks[at];
    if (block !== undefined && isAttribution(doc, block)) return at;
  }
  return null;
}

/** The lines in italics around an italic line of a stanza; of any other stanza, all its lines. */
function italicsAround(doc: BlockedText, index: number, stanza: { first: number; last: number }) {
  const isSet = (at: number) => {
    const block = doc.blocks[at];
    return block !== undefined && isItalic(doc, block);
  };
  if (!isSet(index)) return stanza;
  let { first, last } = { first: index, last: index };
  while (first > stanza.first && isSet(first - 1)) first -= 1;
  while (last < stanza.last && isSet(last + 1)) last += 1;
  return last > first ? { first, last } : stanza;
}

/** The stanza above an attribution, where it is set as a quotation. */
function firstQuoted({ doc, index }: View, first: number): number | null {
  if (first < index) return isSetApart(doc, first, index) ? first : null;
  const above = stanzaAround(doc, index - 1);
  return index > 0 && isSetApart(doc, above.first, index) ? above.first : null;
}

/** Whether the lines above an attribution are set as a quotation: in italics, in quotes, with `>`, or further in. */
function isSetApart(doc: BlockedText, first: number, attribution: number): boolean {
  const from = doc.blocks[first];
  const to = doc.blocks[attribution - 1];
  if (from === undefined || to === undefined || attribution <= first) return false;
  const source = doc.text.slice(from.textStart, to.textEnd);
  if (source.length > LONGEST_QUOTATION) return false;
  if (doc.blocks[attribution]?.gap !== 0 && SAID.test(wordsOf(doc, from))) return false;
  if (OPENS.test(wordsOf(doc, from)) && (doc.blocks[attribution]?.gap === 0 || CLOSES.test(wordsOf(doc, to))))
    return true;
  return source.startsWith(">") || from.indent >= 5 || allItalic(doc, first, attribution - 1);
}

function allItalic(doc: BlockedText, first: number, last: number): boolean {
  const from = doc.blocks[first];
  const to = doc.blocks[last];
  if (from === undefined || to === undefined) return false;
  const source = doc.text.slice(from.textStart, to.textEnd);
  const mark = source.charAt(0);
  if (from.markup === null && /[*_]/.test(mark) && source.endsWith(mark) && source.split(mark).length === 3)
    return true;
  return doc.blocks.slice(first, last + 1).every((block) => isItalic(doc, block));
}

/** Two short lines or more, all in italics or set in quotes as a whole. */
function isVerse(doc: BlockedText, first: number, last: number): boolean {
  if (allItalic(doc, first, last)) return true;
  const from = doc.blocks[first];
  const to = doc.blocks[last];
  if (from === undefined || to === undefined) return false;
  const inside = doc.text.slice(from.textStart + 1, to.textEnd - 1);
  return OPENS.test(wordsOf(doc, from)) && CLOSES.test(wordsOf(doc, to)) && !/["“”«»]/u.test(inside);
}

function isAttribution(doc: BlockedText, block: Block): boolean {
  const words = wordsOf(doc, block);
  return (
    words.length < 90 &&
    ATTRIBUTION.test(words) &&
    !/[!?]$/u.test(words) &&
    !/^[–—-].*[–—]\s?\p{Ll}/u.test(words)
  );
}

/** A quotation that opens in one block and closes in a later one with no quotes between: verse, not speech. */
function runsOver({ doc, index }: View): boolean {
  const quotes = (at: number) => {
    const block = doc.blocks[at];
    return block?.shape === "paragraph" ? (sourceOf(doc, block).match(/["“”„«»]/gu)?.length ?? 0) : -1;
  };
  const words = (at: number) => {
    const block = doc.blocks[at];
    return block === undefined ? "" : wordsOf(doc, block);
  };
  let first = index;
  const isLast = quotes(index) === 1 && CLOSES.test(words(index)) && !/^["“«„]/u.test(words(index));
  if (isLast || quotes(index) === 0) {
    do first -= 1;
    while (first > index - MOST_LINES && quotes(first) === 0);
  }
  if (quotes(first) !== 1 || !OPENS.test(words(first)) || words(first).length > 160) return false;
  for (let at = first + 1; at < first + MOST_LINES; at++) {
    if (words(at) === "" || words(at).length > 160 || quotes(at) < 0) return false;
    if (quotes(at) > 0) return at >= index && quotes(at) === 1 && CLOSES.test(words(at));
  }
  return false;
}
