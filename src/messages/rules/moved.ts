import { rule } from "../message.ts";

const KEEP = "To keep this although the site is built elsewhere or anew, type: fanlight moved --keep";

/** Messages about addresses that were and are no more. */
export const movedRules = {
  "moved/story-moved": rule<{ from: string; to: string }>({
    severity: "info",
    reason: ({ from, to }) =>
      `This story was at /stories/${from}/ and is now at /stories/${to}/; whoever comes to an old address is sent on.`,
    advice: () => KEEP,
  }),
  "moved/stories-gone": rule<{ slugs: string[]; count: number }>({
    severity: "info",
    reason: ({ slugs, count }) => {
      const named = slugs.map((slug) => `/stories/${slug}/`).join(", ");
      const more = count > slugs.length ? ` and ${count - slugs.length} more` : "";
      return count === 1
        ? `The story at ${named} is here no more, and its addresses now say so.`
        : `The stories at ${named}${more} are here no more, and their addresses now say so.`;
    },
    advice: () => `If one is here under another name, write so in moved.yaml (docs/faults.md). ${KEEP}`,
  }),
  "moved/no-such-story": rule<{ from: string; to: string }>({
    severity: "error",
    reason: ({ from, to }) =>
      `moved.yaml sends readers of /stories/${from}/ on to “${to}”, but no story has that address; they are told that the story was removed.`,
    advice: () =>
      "After “to:”, write the last part of the story's address: for /stories/the-loom/ that is the-loom.",
  }),
  "moved/bad-address": rule<{ address: string }>({
    severity: "error",
    reason: ({ address }) =>
      `“${address}” can never have been an address of this site, so the line does nothing.`,
    advice: () =>
      "Write the last part of a story's address (the-loom), or the path of a list (tags/fluff), as the address bar showed it.",
  }),
};
