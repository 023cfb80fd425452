import { ARCHIVE_WARNINGS, CATEGORIES, RATINGS, STATUSES, type StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import type { KeyTarget } from "../aliases/keys.ts";
import { LANGUAGE_NAMES, languageOf } from "../aliases/languages.ts";
import { ratingOf } from "../aliases/ratings.ts";
import { archiveWarningOf, categoryOf, statusOf } from "../aliases/warnings.ts";
import { readCreators } from "./creators.ts";
import { readDateField } from "./date-field.ts";
import { listOf } from "./list.ts";
import { numberOf } from "./number.ts";
import { readOrigin, readOriginPart, readOriginUrl, readRelated } from "./origin.ts";
import { readChapterCount, readComplete, readExpected, yesOrNo } from "./progress.ts";
import { readSeries } from "./series.ts";
import { readSlug } from "./slug.ts";
import type { FieldSource } from "./source.ts";
import { knownOf, readGenre, readRelationships, readSection, readTags, readWarnings } from "./tags.ts";
import { readTitle } from "./title.ts";
import { unknownValue } from "./unknown.ts";
import { plainText, refuse, richText } from "./value.ts";

type Fields = Partial<StoryFields>;
type Reader = (entry: YamlEntry, source: FieldSource) => Fields;

const rich =
  (field: "summary" | "notes" | "endNotes" | "disclaimer" | "epigraph"): Reader =>
  (entry, source) => {
    const text = richText(entry, source, field)?.text.trim();
    return text ? { [field]: text } : {};
  };

const tags =
  (field: "fandoms" | "characters" | "additionalTags"): Reader =>
  (entry, source) => {
    const names = readTags(entry, source, field);
    return names.length > 0 ? { [field]: names } : {};
  };

/** One value of a closed vocabulary. */
const one =
  <T extends string>(
    field: "rating" | "status" | "language",
    name: string,
    known: (text: string) => T | null,
    words: readonly string[],
  ): Reader =>
  (entry, source) => {
    const typed = plainText(
      entry,
      source,
      name,
      `one value on its line, such as “${words[words.length > 12 ? words.indexOf("English") : 0]}”`,
    );
    if (!typed?.text) return {};
    const value = known(typed.text);
    if (value) return { [field]: value };
    unknownValue(entry, typed, source, name, words);
    return {};
  };

/** A list of values of a closed vocabulary. */
const several =
  <T extends string>(
    field: "archiveWarnings" | "categories",
    name: string,
    known: (text: string) => T | null,
    words: readonly string[],
  ): Reader =>
  (entry, source) => {
    const values = knownOf(listOf(entry, source, name), known, (item) =>
      unknownValue(entry, item, source, name, words),
    );
    return values.length > 0 ? { [field]: values } : {};
  };

const READERS: Record<KeyTarget, Reader> = {
  title: readTitle,
  slug: readSlug,
  creators: readCreators,
  summary: rich("summary"),
  notes: rich("notes"),
  endNotes: rich("endNotes"),
  disclaimer: rich("disclaimer"),
  epigraph: rich("epigraph"),
  rating: one("rating", "rating", ratingOf, RATINGS),
  archiveWarnings: several("archiveWarnings", "archive warning", archiveWarningOf, ARCHIVE_WARNINGS),
  categories: several("categories", "category", categoryOf, CATEGORIES),
  fandoms: tags("fandoms"),
  relationships: readRelationships,
  characters: tags("characters"),
  additionalTags: tags("additionalTags"),
  genre: readGenre,
  section: readSection,
  language: one("language", "language", languageOf, LANGUAGE_NAMES),
  series: readSeries,
  seriesPosition: (entry, source) => {
    const text = plainText(entry, source, "series position", "a number")?.text ?? "";
    const position = numberOf(text);
    if (position === null && text) refuse(entry, source, "series position", "a number");
    return position === null ? {} : { series: [{ name: "", position }] };
  },
  status: one("status", "status", statusOf, STATUSES),
  complete: readComplete,
  chapterCount: readChapterCount,
  expectedChapters: readExpected,
  publishedAt: readDateField("publishedAt"),
  updatedAt: readDateField("updatedAt"),
  origin: readOrigin,
  originUrl: readOriginUrl,
  originArchive: (entry, source) => readOriginPart(entry, source, "archive"),
  permission: (entry, source) => readOriginPart(entry, source, "permission"),
  relatedWorks: (entry, source) => readRelated(entry, source, null),
  inspiredBy: (entry, source) => readRelated(entry, source, "inspired by"),
  translationOf: (entry, source) => readRelated(entry, source, "translation of"),
  remixOf: (entry, source) => readRelated(entry, source, "remix of"),
  podficOf: (entry, source) => readRelated(entry, source, "podfic of"),
  featured: (entry, source) => {
    const text = plainText(entry, source, "featured", "yes or no")?.text ?? "";
    const featured = yesOrNo(text);
    if (featured === null && text) refuse(entry, source, "featured", "yes or no");
    return featured === null ? {} : { featured };
  },
  number: (entry, source) => {
    const text = plainText(entry, source, "chapter number", "a number such as 5 or 2.5")?.text ?? "";
    const number = numberOf(text.replace(/^chapter\s+/i, ""));
    if (number === null && text) refuse(entry, source, "number", "a number such as 5 or 2.5");
    return number === null ? {} : { number };
  },
  label: (entry, source) => {
    const text = plainText(entry, source, "label", "a word such as Chapter or Part")?.text ?? "";
    return text ? { label: text } : {};
  },
  warnings: readWarnings,
  ignored: () => ({}),
};

/** Reads what one `key: value` sets. Faults are told through `source`; never throws. */
export function readField(target: KeyTarget, entry: YamlEntry, source: FieldSource): Fields {
  const isEmpty = entry.node.kind === "text" && entry.node.value.trim() === "";
  if (isEmpty && (entry.line === "" || (target !== "title" && /^#\s/.test(entry.line)))) return {};
  return READERS[target](entry, source);
}
