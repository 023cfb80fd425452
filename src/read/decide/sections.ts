import type { BlockedText } from "../blocks/block.ts";
import { wordsOf } from "../signals/index.ts";
import { numberAt } from "../signals/numbers.ts";
import { COUNTED, fold } from "../vocabulary/index.ts";
import type { Candidate } from "./candidate.ts";

/** What bare numbers stand apart as a rule when they number chapters, in characters. */
const SHORTEST_CHAPTER = 450;
/** The same for numbers with a full stop, which rather number a list. */
const SHORTEST_LISTED = 900;
/** Chinese says as much in a fifth of the characters. */
const DENSITY = 5;
/** How many blocks at the head of a file may be its title. */
const HEAD = 12;
/** Numbers set in the middle of the page head chapters. */
const CENTRED = 8;

/** Whether bare numbers part the sections of one chapter: there is little between them, or the title counts them. */
export function areSections(chain: readonly Candidate[], doc: BlockedText): boolean {
  const [first] = chain;
  if (first === undefined || chain.length < 2 || first.block.indent >= CENTRED) return false;
  if (
    chain.some(
      ({ heading, block }) => (heading.title !== null && heading.division === null) || block.level > 0,
    )
  )
    return false;
  if (chain.some(({ clues }) => clues.some(({ why }) => why === "heading:by-author"))) return false;
  const starts = chain.map(({ block }) => block.textEnd);
  const lengths = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  const typical = lengths.sort((one, other) => one - other)[lengths.length >> 1] ?? 0;
  const isLog = first.heading.division !== null;
  const isListed = /^\d+\.\W*$/.test(first.text);
  const shortest = isListed || isLog ? SHORTEST_LISTED : SHORTEST_CHAPTER;
  const isDense = /\p{Script=Han}/u.test(doc.text.slice(starts[0], (starts[0] ?? 0) + 200));
  return typical < (isDense ? shortest / DENSITY : shortest) || isCounted(doc);
}

/** Whether the title counts what the numbers stand before: "Five Times He Knew". */
function isCounted(doc: BlockedText): boolean {
  return doc.blocks.slice(0, HEAD).some((block) => {
    const words = wordsOf(doc, block).replace(/^(?:title|the|fic)\W+/i, "");
    const number = words.length < 120 ? numberAt(words) : null;
    if (number === null) return false;
    const next = /^[\s-]*([\p{L}]+)/u.exec(words.slice(number.length))?.[1];
    return next !== undefined && COUNTED.has(fold(next));
  });
}
