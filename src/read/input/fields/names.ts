import type { SeriesPlace, StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import { cutText, listOf, unique } from "./list.ts";
import type { FieldSource } from "./source.ts";
import { itemText, type Typed, typedText } from "./value.ts";

type Fields = Partial<StoryFields>;

const EMAIL = /\s*[<([]?\s*(?:mailto:|e-?mail:?\s*)?[^\s<>()[\]@,;]+@[^\s<>()[\]@,;]+\.[a-z]{2,}\s*[>)\]]?/gi;

/**
 * The creators. A plural key (`authors:`) is also cut at “and”; a singular one is not, because “Salt and
 * Pepper” may be one pen name. In a plain text header, an e-mail address beside a name is left out.
 */
export function readCreators(entry: YamlEntry, source: FieldSource): Fields {
  const plural = /s\)?\s*$/i.test(entry.key);
  const items =
    entry.node.kind === "list"
      ? listOf(entry, source, "author")
      : listOf(entry, source, "author").flatMap((item) => cutAnd(item, plural));
  const names = items
    .map(({ text }) => text.replace(/^(?:written\s+)?by:?\s+/i, ""))
    .map((name) => (source.kind === "header" ? withoutEmail(name) : name).trim())
    .filter(Boolean);
  return names.length > 0 ? { creators: unique(names) } : {};
}

/** Longest text that is looked through for an e-mail address: names are short, and the search is not linear. */
const MAX_NAME = 200;

const withoutEmail = (name: string) =>
  name.length > MAX_NAME ? name : name.replace(EMAIL, "").trim() || name;

function cutAnd(item: Typed, plural: boolean): Typed[] {
  const pattern = plural ? /\s+(?:and|&|\+|y|et|und|и)\s+|^and\s+/i : /\s+&\s+/;
  return item.text
    .split(pattern)
    .filter(Boolean)
    .map((text) => ({ text, offset: item.offset }));
}

/** `The Long Road #2`, `The Long Road, Part 2`, `Part 2 of The Long Road`, `{ name, position }`, or a list of them. */
export function readSeries(entry: YamlEntry, source: FieldSource): Fields {
  const { node } = entry;
  const nodes = node.kind === "list" ? node.items : [node];
  const series: SeriesPlace[] = [];
  for (const item of nodes) {
    if (item.kind === "map" && item.entries.some((e) => /^(name|title|series)$/i.test(e.key))) {
      const place: SeriesPlace = { name: "", position: null };
      for (const part of item.entries) {
        const text = typedText(part, source, "series")?.text ?? "";
        if (/^(name|title|series)$/i.test(part.key)) place.name = text;
        else if (/^(position|part|number|index|place|no)$/i.test(part.key)) place.position = numberOf(text);
        else
          source.tell("front-matter/unknown-key", part.keyStart, { key: part.key, suggestion: "position" });
      }
      if (place.name) series.push(place);
    } else {
      const typed =
        node.kind === "list" ? itemText(item, source, node.flow) : typedText(entry, source, "series");
      const place = typed && seriesPlace(typed.text);
      if (place) series.push(place);
    }
  }
  return series.length > 0 ? { series } : {};
}

/** Reads one series and the place in it from one line; null for none. */
export function seriesPlace(text: string): SeriesPlace | null {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["“](.*)["”]$/, "$1");
  if (line === "" || /^(none|n\/a|no|-)$/i.test(line)) return null;
  let m = /^(?:part|book|story|number|no\.?|#)\s*(\d+(?:\.\d+)?)\s+(?:of|in)\s+(.+)$/i.exec(line);
  if (m?.[2]) return { name: bareSeries(m[2]), position: Number(m[1]) };
  m =
    /^["“]?(.+?)["”]?\s*(?:[,;:(\-–—]\s*)?(?:#|\b(?:part|book|story|number|no\.?)\s+)(\d+(?:\.\d+)?)(?:\s*(?:\/|of)\s*(?:\d+|\?))?\)?$/i.exec(
      line,
    );
  if (m?.[1]) return { name: m[1].replace(/[\s,;:–—-]+$/, ""), position: Number(m[2]) };
  return { name: line, position: null };
}

/** `the “Long Road” series` → `Long Road`. */
const bareSeries = (name: string) =>
  name
    .replace(/^the\s+(.+?)\s+series$/i, "$1")
    .replace(/\s+series$/, "")
    .replace(/^["“](.*)["”]$/, "$1");

/** A number in digits or roman figures; null for anything else. */
export function numberOf(text: string): number | null {
  const folded = text.trim().replace(/^#/, "");
  if (/^\d{1,6}([.,]\d{1,3})?$/.test(folded)) return Number(folded.replace(",", "."));
  if (!/^(?=[ivxlc])(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})$/i.test(folded)) return null;
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...folded.toLowerCase()].map((letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** The items of a tag field: fandoms, relationships, characters, additional tags. */
export function readTags(entry: YamlEntry, source: FieldSource, field: string): string[] {
  const items = listOf(entry, source, field);
  const texts = items.flatMap((item) => (source.kind === "header" ? cutText(item, /[|]/) : [item]));
  const names = texts.map(({ text }) =>
    text
      .replace(/^#(?=\p{L})/u, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return unique(
    names.filter((name) => name !== "" && !(source.kind === "header" && /^(none|n\/a|-)$/i.test(name))),
  );
}
