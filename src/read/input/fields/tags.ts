import type { ArchiveWarning, Category, StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import { archiveWarningOf, categoryOf } from "../aliases/warnings.ts";
import { cutText, listOf, unique } from "./list.ts";
import type { FieldSource } from "./source.ts";
import type { Typed } from "./value.ts";

type Fields = Partial<StoryFields>;

/** FanFiction.Net's and eFiction's genre that has a slash inside; every other slash parts two genres. */
const SLASH_GENRE = /hurt\s*\/\s*comfort/i;

/** `Drama/Romance`, `Angst, Hurt/Comfort` → one additional tag each. */
export function genres(typed: Typed): string[] {
  return cutText(typed, /[,;，；、]/).flatMap(({ text }) => {
    if (!text.includes("/")) return [text];
    const held = text.replace(SLASH_GENRE, (genre) => genre.replace("/", "\u0000"));
    return held
      .split("/")
      .map((part) => part.replace("\u0000", "/").trim())
      .filter(Boolean);
  });
}

/** `Genre:`, `Classification:`, `Category:` lines: categories where they name one, additional tags where not. */
export function readGenre(entry: YamlEntry, source: FieldSource): Fields {
  const categories: Category[] = [];
  const additionalTags: string[] = [];
  for (const item of listOf(entry, source, "genre")) {
    const category = categoryOf(item.text);
    if (category) categories.push(category);
    else for (const genre of genres(item)) if (!/^(none|n\/a)$/i.test(genre)) additionalTags.push(genre);
  }
  return {
    ...(categories.length > 0 && { categories: unique(categories) as Category[] }),
    ...(additionalTags.length > 0 && { additionalTags: unique(additionalTags) }),
  };
}

/** The values of a closed vocabulary; what it does not know goes to `onUnknown`. */
export function knownOf<T extends string>(
  items: Typed[],
  known: (text: string) => T | null,
  onUnknown: (item: Typed) => void,
): T[] {
  const found: T[] = [];
  for (const item of items) {
    const value = known(item.text);
    if (value) found.push(value);
    else onUnknown(item);
  }
  return unique(found) as T[];
}

/**
 * `Warnings:` of a story or a chapter: `warnings` keeps the author's words (for a chapter); those that are one
 * of AO3's six become archiveWarnings and the rest additionalTags (for a story).
 */
export function readWarnings(entry: YamlEntry, source: FieldSource): Fields {
  const items = listOf(entry, source, "warnings");
  if (items.length === 0) return {};
  const additionalTags: string[] = [];
  const archiveWarnings = knownOf<ArchiveWarning>(items, archiveWarningOf, (item) =>
    additionalTags.push(item.text),
  );
  const warnings = unique(
    items.map((item) => item.text).filter((text) => archiveWarningOf(text) !== "No Archive Warnings Apply"),
  );
  return {
    ...(warnings.length > 0 && { warnings }),
    ...(archiveWarnings.length > 0 && { archiveWarnings }),
    ...(additionalTags.length > 0 && { additionalTags: unique(additionalTags) }),
  };
}
