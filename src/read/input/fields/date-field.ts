import type { StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import { readDate } from "./date.ts";
import type { FieldSource } from "./source.ts";
import { plainText } from "./value.ts";

/** A reader of one date field: an impossible date is refused, an ambiguous one gives its year. */
export function readDateField(field: "publishedAt" | "updatedAt") {
  return (entry: YamlEntry, source: FieldSource): Partial<StoryFields> => {
    const typed = plainText(entry, source, field, "a date such as 2009-07-14");
    if (!typed?.text) return {};
    const reading = readDate(typed.text, source.dateOrder);
    if ("date" in reading) return { [field]: reading.date };
    if (source.kind === "header") {
      const advice = `Set ${field} in front matter, as year-month-day, if it matters.`;
      source.tell("header/value-unread", entry.keyStart, {
        key: entry.key.trim(),
        value: typed.text,
        advice,
      });
      return "year" in reading ? { [field]: reading.year } : {};
    }
    if ("year" in reading) {
      source.tell("field/ambiguous-date", typed.offset, { value: typed.text, ...reading });
      return { [field]: reading.year };
    }
    source.tell("field/impossible-date", typed.offset, { value: typed.text, why: reading.why });
    return {};
  };
}
