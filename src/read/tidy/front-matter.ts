import type { StoryFields } from "../../records/index.ts";

type Fields = Partial<StoryFields>;

const CLOSING_LINE = /(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/;

/**
 * The text's head with these fields in its front matter: a new block, or further lines before the line that
 * closes the one it has.
 * @param head the text up to the end of its front matter, "" where it has none. @param eol its line ends.
 */
export function withFields(head: string, fields: Fields, eol: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    const written = yamlOf(value);
    return written === null ? [] : [`${key}: ${written}${eol}`];
  });
  if (lines.length === 0) return head;
  if (head.trim() === "") return `---${eol}${lines.join("")}---${eol}${eol}`;
  const closing = CLOSING_LINE.exec(head);
  return closing === null ? head : head.slice(0, closing.index) + lines.join("") + head.slice(closing.index);
}

/** A value as YAML on one line; null for what says nothing. */
function yamlOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => yamlOf(item) ?? []);
    return items.length === 0 ? null : `[${items.join(", ")}]`;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value).flatMap(([key, each]) => {
      const written = yamlOf(each);
      return written === null ? [] : [`${key}: ${written}`];
    });
    return entries.length === 0 ? null : `{${entries.join(", ")}}`;
  }
  return String(value);
}
