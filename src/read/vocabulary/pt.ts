import type { Vocabulary } from "./vocabulary.ts";

/** Portuguese. */
export const pt: Vocabulary = {
  language: "pt",
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
