import { fold } from "../vocabulary/index.ts";
import { outsideSpeech, personsIn } from "./speech.ts";

const PAST = /\b(?:was|were|had|said|went|looked|\p{L}{3,}ed)\b/u;
const SHORTEST = 30;
const LONGEST = 600;

/** Whether a paragraph is told as a summary is: of others, in the present, or as a question to whoever may read. */
export function isBlurb(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/[.!?…]["”)]?$/u.test(text)) return false;
  const told = fold(outsideSpeech(text));
  return !personsIn(told).first && (!PAST.test(told) || /\?(?:\s|$)/.test(told));
}
