import type { Vocabulary } from "./vocabulary.ts";

/** Russian. */
export const ru: Vocabulary = {
  language: "ru",
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
