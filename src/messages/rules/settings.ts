import { rule } from "../message.ts";

const quoted = (value: string) => `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`;

/** Messages about archive.yaml and tags.yaml. */
export const settingsRules = {
  "settings/not-read": rule<{ why: string }>({
    severity: "error",
    reason: ({ why }) =>
      `The settings file could not be read (${why}), so every setting has its usual value.`,
    advice: () => "See that the file exists, is plain text in UTF-8, and may be opened by you.",
  }),
  "settings/no-names": rule({
    severity: "error",
    reason: () => "The settings file holds no “name: value” lines, so every setting has its usual value.",
    advice: () => "Write each setting on a line of its own, such as “name: My archive”.",
  }),
  "settings/line-unread": rule<{ why: string }>({
    severity: "error",
    reason: ({ why }) => `This setting could not be read: ${why}. The other settings were.`,
    advice: () =>
      "Write it as “name: value”. If a name or value has quotes, brackets or colons in it, put it between double quotes.",
  }),
  "settings/unknown-key": rule<{ key: string; suggestion: string | null; known: string }>({
    severity: "warning",
    reason: ({ key }) => `Fanlight has no setting ${quoted(key)}, so the line does nothing.`,
    advice: ({ suggestion, known }) =>
      suggestion ? `Did you mean “${suggestion}”?` : `These can stand here: ${known}.`,
  }),
  "settings/bad-value": rule<{ key: string; wanted: string; suggestion: string | null }>({
    severity: "error",
    reason: ({ key, wanted }) =>
      `The setting ${quoted(key)} should be ${wanted}, so its usual value is used instead.`,
    advice: ({ suggestion, wanted, key }) =>
      suggestion ? `Did you mean “${suggestion}”?` : `Write ${wanted} after “${key}:”.`,
  }),
  "settings/duplicate-key": rule<{ key: string }>({
    severity: "warning",
    reason: ({ key }) => `${quoted(key)} stands here a second time; the first one is used.`,
    advice: () => "Keep one of the two.",
  }),
};
