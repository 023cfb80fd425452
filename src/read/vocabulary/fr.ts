import type { Vocabulary } from "./vocabulary.ts";

/** French. */
export const fr: Vocabulary = {
  language: "fr",
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
