import type { Vocabulary } from "./vocabulary.ts";

/** Chinese. */
export const zh: Vocabulary = {
  language: "zh",
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
