import type { Signal, View } from "./view.ts";

const OPENS = /^["“«„‘']/u;
const CLOSES = /["”»’']$/u;
const ATTRIBUTION = /^(?:--?|[–—~])\s?\p{Lu}/u;
const LONGEST_QUOTATION = 700;

/** Lyrics and quotations before the prose: by an attribution, by verse in quotes, by quotes over several blocks. */
export const epigraphSignal: Signal = (view) => {
  const { block, text } = view;
  if (block.shape !== "paragraph" || text.length > LONGEST_QUOTATION || block.label !== null) return [];
  if (isAttribution(text)) return [{ role: "epigraph", weight: 3, why: "epigraph:attribution" }];
  const raw = view.doc.text.slice(block.textStart, block.textEnd);
  const isSet = (OPENS.test(text) && CLOSES.test(text)) || /^([*_]).*\1$/s.test(raw) || raw.startsWith(">");
  if (isSet && nextIsAttribution(view)) return [{ role: "epigraph", weight: 5, why: "epigraph:attributed" }];
  if (isSet && block.lines >= 2 && isVerse(raw))
    return [{ role: "epigraph", weight: 3, why: "epigraph:verse" }];
  return runsOver(view) ? [{ role: "epigraph", weight: 4, why: "epigraph:quoted-run" }] : [];
};

function isAttribution(text: string): boolean {
  return text.length < 90 && ATTRIBUTION.test(text) && !/[!?"”]$/u.test(text);
}

function nextIsAttribution({ doc, index }: View): boolean {
  const next = doc.blocks[index + 1];
  return (
    next !== undefined &&
    isAttribution(doc.text.slice(next.textStart, Math.min(next.textEnd, next.textStart + 120)))
  );
}

function isVerse(raw: string): boolean {
  return raw.split("\n").every((line) => line.length < 60);
}

/** A quotation that opens in one block and closes in a later one with no quotes between: verse, not speech. */
function runsOver({ doc, index }: View): boolean {
  let first = index;
  const textAt = (at: number) => {
    const block = doc.blocks[at];
    return block?.shape === "paragraph" ? doc.text.slice(block.textStart, block.textEnd) : "";
  };
  const quotes = (text: string) => text.match(/["“”]/gu)?.length ?? 0;
  for (let back = 0; back < 6 && first > 0 && quotes(textAt(first)) === 0; back++) first -= 1;
  if (first !== index && !OPENS.test(textAt(first))) return false;
  if (
    first === index &&
    quotes(textAt(index)) === 1 &&
    CLOSES.test(textAt(index)) &&
    !OPENS.test(textAt(index))
  ) {
    for (let back = 0; back < 6 && first > 0; back++) {
      first -= 1;
      if (quotes(textAt(first)) > 0) break;
    }
  }
  if (!OPENS.test(textAt(first)) || quotes(textAt(first)) !== 1 || textAt(first).length > 160) return false;
  for (let at = first + 1; at < first + 8; at++) {
    const text = textAt(at);
    if (text === "" || text.length > 160) return false;
    if (quotes(text) === 0) continue;
    return at >= index && quotes(text) === 1 && CLOSES.test(text);
  }
  return false;
}
