import type { Vocabulary } from "./vocabulary.ts";

/** Spanish. */
export const es: Vocabulary = {
  language: "es",
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
