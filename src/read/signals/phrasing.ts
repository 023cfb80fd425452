import { roleOfField } from "./labelled.ts";
import type { Clue, Signal } from "./view.ts";

const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|my|me)\b/;
const WRAPPED = /^[[({<].*[\])}>]$/;

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
  const isSentence = text.length > 45 || /[.!?)\]^;:]$/.test(text);
  const share = isSentence ? 1 : 0.4;
  const speaks =
    share * (score(note.strong, 2, note.weak, 0.5) + (note.strong + note.weak > 0 ? personal : 0));
  say("note", speaks, "phrase:author");
  const closes = endNote.strong > 0 ? speaks + 1 : speaks;
  say("end-note", closes, "phrase:author");
  say("summary", score(summary.strong, 1, summary.weak, 0.3), "phrase:blurb");
  if (WRAPPED.test(text) && speaks > 0) {
    say("note", 1.5, "shape:bracketed");
    say("end-note", 1.5, "shape:bracketed");
  }
  return clues;
};

function score(strong: number, each: number, weak: number, small: number): number {
  return Math.min(3, strong) * each + Math.min(4, weak) * small;
}
