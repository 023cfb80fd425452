import { rule } from "../message.ts";

/** Messages about building the site out of many stories. */
export const buildRules = {
  "build/unreadable": rule<{ why: string }>({
    severity: "fatal",
    reason: ({ why }) => `The file could not be read (${why}), so this story is not on the site.`,
    advice: () => "See that the file is still there and that you may open it, then build again.",
  }),
  "build/story-slow": rule<{ seconds: number }>({
    severity: "fatal",
    reason: ({ seconds }) =>
      `Reading this story took more than ${seconds} seconds, so it was set aside for the rest of the archive's sake.`,
    advice: () =>
      "Look for what a reader would not see: thousands of marks, tags or very long lines. Or allow more time in archive.yaml (limits, secondsPerStory).",
  }),
  "build/story-fault": rule<{ why: string }>({
    severity: "fatal",
    reason: ({ why }) =>
      `Fanlight failed over this story (${why}), so it is not on the site; all others are.`,
    advice: () =>
      "This is a fault in Fanlight, not in your file. Please report it, with the file if you may share it.",
  }),
  "build/no-stories": rule({
    severity: "info",
    reason: () => "There is no story here yet, so the site has only its own pages.",
    advice: () =>
      "Put a story file (.md, .txt or .html) into this folder, or make one: fanlight new “Title”.",
  }),
};
