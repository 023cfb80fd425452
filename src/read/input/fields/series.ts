import type { SeriesPlace, StoryFields } from "../../../records/index.ts";
import type { YamlEntry, YamlMap } from "../../../yaml/index.ts";
import { numberOf, ordinalOf } from "./number.ts";
import type { FieldSource } from "./source.ts";
import { itemText, typedText } from "./value.ts";

/** `The Long Road #2`, `The Long Road, Part 2`, `Part 2 of The Long Road`, `{ name, position }`, or a list of them. */
export function readSeries(entry: YamlEntry, source: FieldSource): Partial<StoryFields> {
  const { node } = entry;
  const series: SeriesPlace[] = [];
  for (const item of node.kind === "list" ? node.items : [node]) {
    if (item.kind === "map" && item.entries.some((part) => NAME.test(part.key))) {
      const place = placeOfMap(item, source);
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

const NAME = /^(?:name|title|series)$/i;
const POSITION = /^(?:position|part|number|index|place|no)$/i;

function placeOfMap(map: YamlMap, source: FieldSource): SeriesPlace {
  const place: SeriesPlace = { name: "", position: null };
  for (const part of map.entries) {
    const text = typedText(part, source, "series")?.text ?? "";
    if (NAME.test(part.key)) place.name = text;
    else if (POSITION.test(part.key)) place.position = numberOf(text);
    else source.tell("front-matter/unknown-key", part.keyStart, { key: part.key, suggestion: "position" });
  }
  return place;
}

/** Longest name of a series that stands without quotes. */
const MAX_NAME = 120;

const COUNT =
  "(?:#\\s*)?(\\d+(?:\\.\\d+)?(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
const PLACE_FIRST = new RegExp(
  `^(?:(?:part|book|story|number|no\\.?|the)\\s+)?${COUNT}(?:\\s+(?:part|book|story|one|fic))?\\s+(?:of|in)\\s+(.+)$`,
  "i",
);
const NAME_FIRST =
  /^(.+?)\s*(?:[,;:(\-–—]\s*)?(?:#|\b(?:part|book|story|number|no\.?)\s+)(\d+(?:\.\d+)?)(?:\s*(?:\/|of)\s*(?:\d+|\?))?\)?$/i;

/** Reads one series and the place in it from one line; null for none. */
export function seriesPlace(text: string): SeriesPlace | null {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "" || line.length > 1000 || /^(none|n\/a|no|-)$/i.test(line)) return null;
  const placeFirst = PLACE_FIRST.exec(line);
  if (placeFirst?.[1] && placeFirst[2]) {
    return { name: nameIn(placeFirst[2]), position: ordinalOf(placeFirst[1]) };
  }
  const nameFirst = NAME_FIRST.exec(line);
  if (nameFirst?.[1]) {
    return { name: nameIn(nameFirst[1].replace(/[\s,;:–—-]+$/, "")), position: Number(nameFirst[2]) };
  }
  const name = nameIn(line);
  return name.length > MAX_NAME ? null : { name, position: null };
}

/** `the “Long Road” series, of which more later` → `Long Road`; `the Long Road series` → `Long Road`. */
function nameIn(text: string): string {
  const quoted = /^(?:the\s+)?["“]([^"”]+)["”]/i.exec(text)?.[1];
  if (quoted) return quoted;
  return text.replace(/^the\s+(.+?)\s+series$/i, "$1").replace(/\s+series$/, "");
}
