import type { Vocabulary } from "./vocabulary.ts";

/** German. */
export const de: Vocabulary = {
  language: "de",
  labels: {},
  loose: [],
  divisions: {},
  numbers: {},
  numberJoiners: [],
  by: [],
  continued: [],
  endMarkers: [],
  endOf: [],
  contents: [],
  phrases: {},
};
