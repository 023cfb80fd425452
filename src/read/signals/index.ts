import { afterEndSignal, endMarkerSignal } from "./endings.ts";
import { epigraphSignal } from "./epigraph.ts";
import { furnitureSignal } from "./furniture.ts";
import { keyLikeSignal, labelSignal, underLabelSignal } from "./labelled.ts";
import { mailSignal } from "./mail.ts";
import { phraseSignal } from "./phrasing.ts";
import { proseSignal } from "./prose.ts";
import { statsSignal } from "./stats.ts";
import { authorSignal, titleSignal } from "./title.ts";
import type { Clue, Signal, View } from "./view.ts";

export { roleOfField } from "./labelled.ts";
export { type Clue, firstLine, type View, viewOf, wordsOf } from "./view.ts";

/** Every signal there is. Order does not matter: what they say adds up. */
const SIGNALS: readonly Signal[] = [
  labelSignal,
  keyLikeSignal,
  underLabelSignal,
  mailSignal,
  titleSignal,
  authorSignal,
  epigraphSignal,
  endMarkerSignal,
  afterEndSignal,
  phraseSignal,
  furnitureSignal,
  statsSignal,
  proseSignal,
];

/** All that the signals say of one block. */
export function cluesOf(view: View): Clue[] {
  const clues: Clue[] = [];
  for (const signal of SIGNALS) clues.push(...signal(view));
  return clues;
}
