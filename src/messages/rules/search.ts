import { rule } from "../message.ts";

/** Messages about the search index. */
export const searchRules = {
  "search/too-many-chapters": rule<{ chapters: number; limit: number }>({
    severity: "warning",
    reason: ({ chapters, limit }) =>
      `The archive has ${chapters} chapters, and \`search.maxChapters\` allows ${limit}, so readers can search titles, tags and summaries but not the prose.`,
    advice: () =>
      "Raise `search.maxChapters` in archive.yaml (each 1,000 chapters take about 10 seconds and 12 MB of the site), or set `search.fullText: false` to say that this is what you want.",
  }),
};
