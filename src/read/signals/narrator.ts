import type { BlockedText } from "../blocks/block.ts";
import { fold } from "../vocabulary/index.ts";
import { countPhrases } from "./phrases.ts";
import { outsideSpeech, personsIn } from "./speech.ts";
import { wordsOf } from "./view.ts";

/** How many paragraphs are read to hear who tells a story. */
const SAMPLE = 48;
/** Fewer say nothing sure. */
const LEAST = 2;
/** A shorter paragraph says too little, in characters; a Chinese one says as much in a third. */
const SHORTEST = 35;
const SHORTEST_HAN = 12;
/** In a shorter text, the paragraphs that use the words of notes are left out one by one. */
const SHORT = 24;
/** The share of paragraphs that speak of "I": below, others are told of; above, the teller is in the story. */
const FEW = 0.2;
const MANY = 0.45;
/** How many notes may stand at either end. */
const MOST_NOTES = 4;

/** Who tells a story: somebody in it, somebody who never says "I", or it cannot be told. */
export type Narrator = "inside" | "outside" | "unknown";

const CACHE = new WeakMap<BlockedText, Narrator>();

/**
 * Hears who tells the story, from paragraphs all over it with speech left out. In a story told from outside, a
 * paragraph that says "I" is somebody else's: its author's, or a letter's.
 */
export function narratorOf(doc: BlockedText): Narrator {
  const known = CACHE.get(doc);
  if (known !== undefined) return known;
  const narrator = hear(doc);
  CACHE.set(doc, narrator);
  return narrator;
}

function hear(doc: BlockedText): Narrator {
  const paragraphs = doc.blocks.filter(
    ({ shape, label, heading, pinned, textStart, textEnd, hints }) =>
      shape === "paragraph" &&
      label === null &&
      heading === null &&
      (pinned === null || pinned === "body") &&
      hints.length === 0 &&
      textEnd - textStart >= SHORTEST_HAN,
  );
  // Notes stand at the ends: of a longer story, the middle is heard.
  const edge = Math.min(3, Math.floor(paragraphs.length / 6));
  const middle = paragraphs.slice(edge, paragraphs.length - edge);
  const isShort = middle.length <= SHORT;
  const step = Math.max(1, middle.length / SAMPLE);
  const heard: boolean[] = [];
  for (let at = 0; at < middle.length; at += step) {
    const block = middle[Math.floor(at)];
    const told = block === undefined ? "" : outsideSpeech(wordsOf(doc, block));
    if (told.length < (/\p{Script=Han}/u.test(told) ? SHORTEST_HAN : SHORTEST)) continue;
    if (isShort && isAuthors(told)) continue;
    heard.push(personsIn(fold(told)).first);
  }
  if (heard.length < LEAST) return "unknown";
  const whole = share(heard);
  if (whole > MANY) return "inside";
  const core = withoutEnds(heard);
  return core.length >= LEAST && share(core) < FEW ? "outside" : "unknown";
}

const share = (heard: readonly boolean[]): number => heard.filter(Boolean).length / heard.length;

/** Without the paragraphs at either end that say "I": they may be notes. */
function withoutEnds(heard: readonly boolean[]): readonly boolean[] {
  const first = heard.indexOf(false);
  const last = heard.lastIndexOf(false);
  return first < 0
    ? []
    : heard.slice(Math.min(first, MOST_NOTES), Math.max(last + 1, heard.length - MOST_NOTES));
}

function isAuthors(told: string): boolean {
  const { note, disclaimer, boilerplate } = countPhrases(fold(told));
  return note.strong + disclaimer.strong + boilerplate.strong > 0;
}
