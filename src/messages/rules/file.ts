import { rule } from "../message.ts";

/** Messages about a story's file as a whole. */
export const fileRules = {
  "file/empty": rule({
    severity: "fatal",
    reason: () => "There is no story text in this file, so there is nothing to show.",
    advice: () => "Put the story into it, or delete it.",
  }),
  "file/not-text": rule<{ kind: string }>({
    severity: "fatal",
    reason: ({ kind }) => `The file is ${kind}, not text, so there is no story to read in it.`,
    advice: () =>
      "Save the story as plain text, Markdown or a web page (.txt, .md, .html), or move this file out of the stories folder.",
  }),
  "file/encoding-assumed": rule<{ encoding: string }>({
    severity: "info",
    reason: ({ encoding }) =>
      `The file is not in UTF-8, the common encoding of text; it was read as ${encoding}, which fits it best.`,
    advice: () =>
      "Look whether accents, quotation marks and dashes are right on the page. If they are not, open the file in an editor and save it as UTF-8.",
  }),
  "file/encoding-damaged": rule<{ encoding: string; count: number }>({
    severity: "warning",
    reason: ({ encoding, count }) =>
      `The file is in ${encoding}, but ${count === 1 ? "one place in it is damaged and shows" : `${count} places in it are damaged and show`} as “\uFFFD”.`,
    advice: () =>
      "Search the file for the damaged places and type the right characters, then save it as UTF-8.",
  }),
  "file/converted-twice": rule<{ sample: string; count: number }>({
    severity: "info",
    reason: ({ sample, count }) =>
      `The text holds “${sample}” and the like ${count} times: it seems to have been saved in a wrong encoding once, before it came here. It is shown as it stands.`,
    advice: () =>
      "Look for an undamaged copy of the story, or replace these characters in your editor (“â€™” stands for “’”, “Ã©” for “é”).",
  }),
};
