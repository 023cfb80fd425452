import { roleOfField } from "./labelled.ts";
import type { Clue, Signal } from "./view.ts";

const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|my|me)\b/;
const WRAPPED = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$|^\[[^[\]]*\]$|^\{[^{}]*\}$|^<[^<>]*>$/;

/** What an unlabelled note, disclaimer or summary says of itself, against what it takes to believe it. */
export const phraseSignal: Signal = ({ text, folded, block, phrases }) => {
  if (block.shape === "rule" || block.shape === "opaque" || block.shape === "fence") return [];
  const clues: Clue[] = [];
  const say = (role: Clue["role"], weight: number, why: string) => {
    if (weight !== 0) clues.push({ role, weight, why });
  };
  const { disclaimer, note, endNote, summary } = phrases;
  const owner = score(disclaimer.strong, 3, disclaimer.weak, 0.7);
  const isNoteLabel = block.label !== null && roleOfField(block.label.field) === "note";
  const isOnlyOwner = isNoteLabel && disclaimer.strong > 0 && note.strong < 2;
  say("disclaimer", isOnlyOwner ? owner + 6 : owner, "phrase:ownership");
  const personal = FIRST_PERSON.test(folded) ? 0.8 : 0;
  const isFact = block.label?.form === "colon" && roleOfField(block.label.field) === "metadata";
  const isSentence = text.length > 45 || /[.!?)\]^;:]$/.test(text);
  const share = isSentence && !isFact ? 1 : 0.4;
  const speaks =
    share * (score(note.strong, 2, note.weak, 0.5) + (note.strong + note.weak > 0 ? personal : 0));
  say("note", speaks, "phrase:author");
  const closes = endNote.strong > 0 ? speaks + 1 : speaks;
  say("end-note", closes, "phrase:author");
  say("summary", score(summary.strong, 1, summary.weak, 0.3), "phrase:blurb");
  const voice = isFact ? 0 : voiceOf(folded, text);
  say("note", voice, "voice:author");
  say("end-note", voice / 2, "voice:author");
  if (WRAPPED.test(text) && FIRST_PERSON.test(folded) && !QUOTED.test(text)) {
    say("note", 3, "shape:bracketed");
    say("end-note", 3, "shape:bracketed");
  } else if (WRAPPED.test(text) && (speaks > 0 || voice > 1)) {
    say("note", 1.5, "shape:bracketed");
    say("end-note", 1.5, "shape:bracketed");
  }
  return clues;
};

const QUOTED = /["“”„«»]/u;
const SECOND_PERSON = /\b(?:you|your|y'all|u)\b/;
const EMOTICON = /(?:^|\s)(?:[:;=8x]-?[)d(p3|]|\^[_.]?\^|<3|xd|lol|\*[a-z ]+\*)(?:\s|$)/;

/** How much a paragraph without speech sounds like its author talking: to readers, loudly, about the here and now. */
function voiceOf(folded: string, text: string): number {
  if (QUOTED.test(text) || text.length > 700) return 0;
  let voice = 0;
  if (FIRST_PERSON.test(folded)) voice += 0.6;
  if (SECOND_PERSON.test(folded)) voice += 0.6;
  if (/!/.test(text)) voice += 0.4;
  if (EMOTICON.test(folded)) voice += 1.2;
  if (/\b(?:is|are|am|i'm|it's|i've|don't|can't)\b/.test(folded) && !PAST.test(folded)) voice += 0.4;
  return voice > 1 ? voice : 0;
}

const PAST = /\b(?:was|were|had|said|went|looked|\p{L}{3,}ed)\b/u;

function score(strong: number, each: number, weak: number, small: number): number {
  return Math.min(3, strong) * each + Math.min(4, weak) * small;
}
