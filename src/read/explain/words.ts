import type { Role } from "../../records/index.ts";

/** What each role is called when Fanlight talks to a person. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  title: "the title",
  author: "the author",
  metadata: "facts about the story",
  summary: "the summary",
  disclaimer: "a disclaimer",
  note: "the author's note",
  "end-note": "a note after the text",
  epigraph: "an epigraph",
  "chapter-heading": "a chapter heading",
  "scene-break": "a scene break",
  "end-marker": "an end mark",
  transport: "mail or news headers",
  boilerplate: "the old site's page around the story",
  body: "the story",
};

/** Signals in words, by name or by the part of the name before its colon. */
const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  "front-matter": "stands between the --- lines at the top",
  mark: "is marked with :::",
  label: "its label says so",
  under: "stands under a label",
  glued: "goes on from the line above",
  "phrase:ownership": "says whom the characters belong to",
  "phrase:author": "speaks as an author does to readers",
  "phrase:blurb": "sounds like a blurb",
  "shape:bracketed": "stands in brackets",
  "title:markup": "is the first heading",
  "title:first-line": "is the first line",
  "title:byline-under": "has the author's name under it",
  "title:repeated": "comes again further down",
  "title:with-author": "names a title and an author",
  title: "looks like a title",
  author: "names an author",
  "heading:in-run": "fits the numbers of the other headings",
  "heading:contents": "is a line of a table of contents",
  "heading:second-line": "is the title under a chapter's number",
  "heading:markup": "is marked up as a heading",
  heading: "reads like a chapter heading",
  epigraph: "is set like a quotation",
  "end:marker": "says that it ends here",
  "end:after": "stands after the end",
  mail: "is written by a mail or news program",
  furniture: "is what archives put around a story",
  stats: "is a line of figures as archives print it",
  markup: "the page's own markup says so",
  shape: "is an ornament on its own line",
  "prose:speech": "has speech in it",
  "prose:narrative": "tells a story",
  prose: "nothing says that it is anything else",
};

/** Says in words what a signal found. */
export function signalWords(signal: string): string {
  return SIGNAL_WORDS[signal] ?? SIGNAL_WORDS[signal.slice(0, signal.indexOf(":"))] ?? signal;
}

/** What the signals found, each thing said once. */
export const allSignalWords = (signals: readonly string[]): string[] => [
  ...new Set(signals.map(signalWords)),
];
