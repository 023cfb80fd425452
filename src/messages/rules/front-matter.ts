import { rule } from "../message.ts";

const quoted = (value: string) => `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`;

/** Messages about the block between the two `---` lines at a story file's head. */
export const frontMatterRules = {
  "front-matter/line-unread": rule<{ why: string }>({
    severity: "error",
    reason: ({ why }) => `This line of the front matter could not be read: ${why}. The lines around it were.`,
    advice: () =>
      'Write it as “name: value”. If the value has quotes, brackets or colons in it, put the whole value between double quotes, and write \\" for a double quote inside.',
  }),
  "front-matter/not-yaml": rule<{ language: string }>({
    severity: "error",
    reason: ({ language }) =>
      `The front matter says it is written in ${quoted(language)}. Fanlight runs no code from a story and reads no other language than YAML there, so none of its fields were used.`,
    advice: () => "Make the first line exactly “---” and write each field as “name: value”.",
  }),
  "front-matter/unclosed": rule({
    severity: "warning",
    reason: () =>
      "The front matter opens with “---” but no line “---” closes it. Its fields were read up to the first empty line; everything after that is the story.",
    advice: () => "Put a line “---” after the last field.",
  }),
  "front-matter/too-long": rule<{ kilobytes: number }>({
    severity: "error",
    reason: ({ kilobytes }) =>
      `The front matter does not end within ${kilobytes} KB, so it was taken to end at its first empty line.`,
    advice: () =>
      "Put the closing “---” right after the last field; long notes can stand in the story's text.",
  }),
  "front-matter/list": rule({
    severity: "warning",
    reason: () =>
      "The block between the two “---” lines is a list, not fields with names, so Fanlight cannot tell what the items are. It is shown as part of the story.",
    advice: () => "Give each line a name, such as “title: …” or “tags: a, b”, or delete the block.",
  }),
  "front-matter/not-fields": rule({
    severity: "info",
    reason: () =>
      "The file opens with “---”, but what follows is not “name: value” lines, so it was read as part of the story.",
    advice: () => "If you meant front matter, write each line as “name: value”. If not, all is well.",
  }),
  "front-matter/unknown-key": rule<{ key: string; suggestion: string | null }>({
    severity: "warning",
    reason: ({ key }) => `Fanlight does not know the field ${quoted(key)}, so the line does nothing.`,
    advice: ({ suggestion }) =>
      suggestion
        ? `Did you mean “${suggestion}”?`
        : "docs/story-format.md lists every field. Delete the line if you do not need it.",
  }),
  "front-matter/duplicate-key": rule<{ key: string; first: string }>({
    severity: "warning",
    reason: ({ key, first }) =>
      key === first
        ? `The field ${quoted(key)} stands here a second time; the first one is used.`
        : `${quoted(key)} means the same as ${quoted(first)} further up; the first one is used.`,
    advice: () => "Keep one of the two lines.",
  }),
  "front-matter/quote-kept": rule<{ key: string }>({
    severity: "warning",
    reason: ({ key }) =>
      `The quotation mark at the start of the ${key} is never closed, so it was kept as part of it.`,
    advice: () => "Delete it, or put another one at the end of the line.",
  }),
  "front-matter/hash-kept": rule<{ key: string }>({
    severity: "info",
    reason: ({ key }) => `The “#” and what follows it were kept as part of the ${key}.`,
    advice: () => "If it is a remark to yourself, put it on a line of its own that starts with “#”.",
  }),
};
