import { rule } from "../message.ts";

/** Messages about how a story's files are laid out, and about what stands where in their text. */
export const structureRules = {
  "file/too-large": rule<{ megabytes: number; most: number }>({
    severity: "fatal",
    reason: ({ megabytes, most }) =>
      `The file is ${megabytes} MB, more than the ${most} MB that a story's file may have, so it was not read.`,
    advice: () =>
      "Cut the story into one file a chapter, in a folder of its own with an index.md, or move the file out of the stories folder.",
  }),
  "structure/folder-without-index": rule<{ folder: string; files: number }>({
    severity: "warning",
    reason: ({ folder, files }) =>
      `The folder “${folder}” holds ${files} numbered chapter files but no index.md, so each was read as a story of its own.`,
    advice: ({ folder }) =>
      `Put a file index.md into “${folder}” with the story's title and author between two lines “---”; then its files are chapters of one story.`,
  }),
  "structure/folder-unreadable": rule<{ why: string }>({
    severity: "error",
    reason: ({ why }) => `The folder could not be opened, so no story in it was read: ${why}.`,
    advice: () => "Look whether you may open the folder yourself, then build again.",
  }),
  "structure/doubtful": rule<{ taken: string; other: string; settle: string }>({
    severity: "info",
    reason: ({ taken, other }) => `This passage was taken for ${taken}, but it could be ${other}.`,
    advice: ({ settle }) => settle,
  }),
  "structure/unshown": rule({
    severity: "info",
    reason: () =>
      "This passage is shown nowhere: the top part of the file, or a passage read before it, says the same thing otherwise.",
    advice: () =>
      "If readers should see it, move its words to the top part, or put it between “:::prose” and “:::”.",
  }),
  "structure/mark-unclosed": rule<{ name: string }>({
    severity: "warning",
    reason: ({ name }) =>
      `The mark “:::${name}” is opened here and never closed, so it does nothing and is shown as it was typed.`,
    advice: () => "Put a line “:::” after the last paragraph it is meant for.",
  }),
  "structure/mark-unopened": rule<{ name: string }>({
    severity: "warning",
    reason: () => "This line “:::” closes a mark that was never opened, so it is shown as it was typed.",
    advice: () => "Delete the line, or open the mark above with a line such as “:::notes”.",
  }),
  "structure/mark-unknown": rule<{ name: string }>({
    severity: "warning",
    reason: ({ name }) =>
      `Fanlight knows no mark “:::${name}”, so the line does nothing and is shown as it was typed.`,
    advice: () =>
      "The marks are :::notes, :::end-notes, :::summary, :::disclaimer, :::epigraph, :::warnings, :::chapter and :::prose.",
  }),
};
