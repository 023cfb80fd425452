import { rule } from "../message.ts";

const NAMES: Record<string, string> = { azw3: "AZW3", pdf: "PDF" };
const nameOf = (format: string) => NAMES[format] ?? format;

/** Messages about the files readers take away. */
export const downloadRules = {
  "downloads/no-calibre": rule<{ formats: string[] }>({
    severity: "warning",
    reason: ({ formats }) =>
      `The settings ask for downloads as ${formats.map(nameOf).join(" and ")}, which are made by Calibre's program “ebook-convert”, and it is not on this computer. The site is built without them.`,
    advice: ({ formats }) =>
      `Install Calibre from https://calibre-ebook.com (on Debian or Ubuntu: apt install calibre), or set ${formats.map((format) => `\`${format}: no\``).join(" and ")} under \`downloads:\`.`,
  }),
  "downloads/not-converted": rule<{ format: string; why: string }>({
    severity: "warning",
    reason: ({ format, why }) =>
      `Calibre could not make the ${nameOf(format)} of this story (${why}), so its page does not offer it.`,
    advice: ({ format }) =>
      `The next build tries again. If it always fails, try a newer Calibre, or set \`${format}: no\` under \`downloads:\` in archive.yaml.`,
  }),
};
