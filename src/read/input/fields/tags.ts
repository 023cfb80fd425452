import type { ArchiveWarning, Category, StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import { classesOf, isGenre } from "../aliases/genres.ts";
import { archiveWarningOf, categoryOf } from "../aliases/warnings.ts";
import { cutText } from "./cut.ts";
import { listOf, unique } from "./list.ts";
import type { FieldSource } from "./source.ts";
import { isProse, isTalk } from "./talk.ts";
import type { Typed } from "./value.ts";

type Fields = Partial<StoryFields>;

const NONE = /^(?:none|n\/a|na|-|nothing|not yet|tba)$/i;

/** The names of a tag field as typed; in a plain text header, what is talk to the reader is passed over. */
export function readTags(entry: YamlEntry, source: FieldSource, field: string): string[] {
  const isHeader = source.kind === "header";
  const names = listOf(entry, source, field)
    .flatMap((item) => (isHeader ? cutText(item, /\|/) : [item]))
    .map(({ text }) =>
      text
        .replace(/^#(?=\p{L})/u, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
  const isTag = field === "additionalTags";
  return unique(
    names.filter((name) => name !== "" && !(isHeader && (NONE.test(name) || isTalk(name, isTag)))),
  );
}

/** Two names joined as a relationship: `A/B`, `A & B`, `A x B`, `A×B`, `A+B`. */
const JOINED = /\S\s*[/&×+＋／]\s*\S|\S\s+(?:x|X|y|et|und|and|vs\.?)\s+\S/;

/** Most words of a relationship that joins no names: a name fans gave it (`Spuffy`, `The Fire and the Rose`). */
const MAX_SHIP_WORDS = 3;

/**
 * The relationships. A plain text header also says there `gen` or `none`, and names single characters
 * (`Pairing/Characters: Holmes, Watson, gen`): each goes where it belongs.
 */
export function readRelationships(entry: YamlEntry, source: FieldSource): Fields {
  const names = readTags(entry, source, "relationships");
  if (source.kind !== "header") return names.length > 0 ? { relationships: names } : {};
  const categories = names.flatMap((name) => (JOINED.test(name) ? [] : (categoryOf(name) ?? [])));
  const relationships = names.filter((name) => JOINED.test(name));
  const single = names.filter((name) => !JOINED.test(name) && categoryOf(name) === null);
  const areCharacters = /char|person|figur|персон|герои|角色|人物/i.test(entry.key);
  const ships = areCharacters ? [] : single.filter((name) => name.split(" ").length <= MAX_SHIP_WORDS);
  return filled({
    relationships: [...relationships, ...ships],
    characters: areCharacters ? single : [],
    categories: unique(categories) as Category[],
  });
}

/** The fields that hold anything. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value as unknown[]).length > 0));
}

/** Hurt/Comfort is the one genre with a slash inside; elsewhere a slash parts two genres (`Drama/Romance`). */
const SLASH_GENRE = /hurt\s*\/\s*comfort/i;

/** `Drama/Romance`, `Angst, Hurt/Comfort` → the genres one by one; `Holmes/Watson friendship` stays whole. */
export function genres(typed: Typed): string[] {
  return cutText(typed, /[,;，；、]/).flatMap(({ text }) => {
    const parts = text
      .replace(SLASH_GENRE, "Hurt\u0000Comfort")
      .split("/")
      .map((part) => part.replace("\u0000", "/").trim())
      .filter(Boolean);
    return parts.some(isGenre) ? parts : [text];
  });
}

/** `Genre:`, `Classification:`, `Category:` lines: categories where they name one, additional tags where not. */
export function readGenre(entry: YamlEntry, source: FieldSource): Fields {
  const categories: Category[] = [];
  const additionalTags: string[] = [];
  for (const name of readTags(entry, source, "genre")) {
    const category = isGenre(name) ? null : categoryOf(name);
    if (category) categories.push(category);
    else additionalTags.push(...(classesOf(name) ?? genres({ text: name, offset: 0 })));
  }
  return filled({ categories: unique(categories) as Category[], additionalTags: unique(additionalTags) });
}

/** `Category: Robin Hood > General` beside a `Genre:` line: eFiction's and FanFicFare's word for the fandom. */
export function readSection(entry: YamlEntry, source: FieldSource): Fields {
  const names = readTags(entry, source, "category").map((name) => name.split(/\s*>\s*/)[0] ?? name);
  const categories = names.flatMap((name) => categoryOf(name) ?? []);
  const fandoms = names.filter((name) => categoryOf(name) === null);
  return filled({ categories: unique(categories) as Category[], fandoms: unique(fandoms) });
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

/** Warnings that are more than names: only semicolons and line ends part them, for commas stand in sentences. */
const wordings = (line: string): string[] =>
  line
    .split(/[;；\n]/)
    .map((wording) => wording.replace(/\s+/g, " ").trim())
    .filter((wording) => wording !== "");

/**
 * `Warnings:` of a story or a chapter: `warnings` keeps the author's words (for a chapter); those that are one
 * of AO3's six become archiveWarnings and the rest additionalTags (for a story). Sentences in a plain text
 * header become warnings only.
 */
export function readWarnings(entry: YamlEntry, source: FieldSource): Fields {
  const items = listOf(entry, source, "warnings");
  const talks = source.kind === "header" && (isProse(entry.line) || items.some(({ text }) => isTalk(text)));
  const others: string[] = [];
  const archiveWarnings = knownOf<ArchiveWarning>(items, archiveWarningOf, ({ text }) => others.push(text));
  const own = items
    .map(({ text }) => text)
    .filter((text) => archiveWarningOf(text) !== "No Archive Warnings Apply");
  return filled({
    warnings: talks && others.length > 0 ? unique(wordings(entry.line)) : unique(own),
    archiveWarnings,
    additionalTags: talks ? [] : unique(others),
  });
}
