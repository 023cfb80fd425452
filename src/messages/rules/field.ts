import { rule } from "../message.ts";

const quoted = (value: string) => `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`;

/** Messages about the value of one field, in front matter (`field/`) or in a plain text header (`header/`). */
export const fieldRules = {
  "field/unknown-value": rule<{ field: string; value: string; suggestion: string | null; allowed: string }>({
    severity: "warning",
    reason: ({ field, value }) => `${quoted(value)} is no ${field} Fanlight knows, so it was not used.`,
    advice: ({ suggestion, allowed }) => `${suggestion ? `Did you mean “${suggestion}”? ` : ""}${allowed}`,
  }),
  "field/wrong-shape": rule<{ field: string; wanted: string }>({
    severity: "error",
    reason: ({ field, wanted }) =>
      `The ${field} should be ${wanted}, but something else stands here, so it was not used.`,
    advice: ({ field, wanted }) => `Write ${wanted} after “${field}:”.`,
  }),
  "field/impossible-date": rule<{ value: string; why: string }>({
    severity: "error",
    reason: ({ value, why }) => `${quoted(value)} could not be read as a date: ${why}. It was not used.`,
    advice: () =>
      "Write it as year-month-day, such as 2009-07-14; 2009-07 or 2009 will do where you know no more.",
  }),
  "field/ambiguous-date": rule<{ value: string; year: string; one: string; other: string }>({
    severity: "warning",
    reason: ({ value, year, one, other }) =>
      `${quoted(value)} can mean ${one} or ${other}, so only the year ${year} was used.`,
    advice: ({ one, other }) => `Write ${one} or ${other}, whichever is right.`,
  }),
  "field/bad-slug": rule<{ value: string; suggestion: string }>({
    severity: "error",
    reason: ({ value }) =>
      `${quoted(value)} cannot be part of a web address that works everywhere, so the slug was made from the title instead.`,
    advice: ({ suggestion }) =>
      `Use small letters a–z, digits and single hyphens, at most 80, such as “${suggestion}”.`,
  }),
  "field/long-title": rule<{ length: number }>({
    severity: "warning",
    reason: ({ length }) =>
      `The title is ${length} characters long, more than the 255 that other archives and reading apps take. It is shown in full here.`,
    advice: () => "Shorten it, and move the rest to the summary.",
  }),
  "field/one-creator": rule<{ value: string }>({
    severity: "info",
    reason: ({ value }) => `${quoted(value)} was read as the name of one creator.`,
    advice: ({ value }) =>
      `If they are several, write “authors: [${value.split(/\s+(?:and|et|und|и|y)\s+/i).join(", ")}]”; if it is one name, all is well.`,
  }),
  "header/value-unread": rule<{ key: string; value: string; advice: string }>({
    severity: "info",
    reason: ({ key, value }) =>
      `The line “${key}: ${value.length > 60 ? `${value.slice(0, 59)}…` : value}” at the head of the story could not be turned into a field.`,
    advice: ({ advice }) => advice,
  }),
};
