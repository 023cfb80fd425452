import { rule } from "../message.ts";

/** Messages about a story's file as a whole. */
export const fileRules = {
  "file/empty": rule({
    severity: "fatal",
    reason: () => "The file is empty, so there is no story to show.",
    advice: () => "Put the story into it, or delete the file.",
  }),
};
