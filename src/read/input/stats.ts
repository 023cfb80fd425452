import type { StoryFields } from "../../records/index.ts";
import { isGenre } from "./aliases/genres.ts";
import { foldKey, headerKey } from "./aliases/keys.ts";
import { languageOf } from "./aliases/languages.ts";
import { type DateOrder, dateOrderOf, readDate } from "./fields/date.ts";
import { addFields, settled } from "./fields/merge.ts";
import { genres } from "./fields/tags.ts";
import { readHeaderFields } from "./header.ts";

type Fields = Partial<StoryFields>;

/** The keys of FanFiction.Net's, AO3's and eFiction's lines of figures. */
const KEYS =
  "rated|rating|chapters?|words?|word count|reviews?|favs|favou?rites|follows|updated|published|completed?|status|id|hits|kudos|bookmarks|comments|collections|language|genres?|characters|series|challenges|table of contents|read|views|packaged";
const KEY = new RegExp(`(?:^|[\\s|•·(\\[-])(${KEYS})\\s*:\\s*`, "gi");

/**
 * Reads one line of figures as archives print it under a title: FanFiction.Net's
 * `Rated: Fiction T - English - Drama/Romance - Chapters: 2 - Words: 3,402 - Updated: 1/2/05 - id: 123`, AO3's
 * `Published: 2012-01-01 Completed: 2012-02-02 Words: 3402 Chapters: 2/2`, eFiction's
 * `Rated: PG-13 • Chapters: 3 • Completed: Yes • Word count: 1234`.
 * @returns what it sets, or null where the line is none.
 */
export function readStatsLine(line: string): Fields | null {
  const body = line
    .replace(/^\s*stats:?\s*/i, "")
    .replace(/\s+/g, " ")
    .trim();
  if (body.length > 2000) return null;
  const marks = [...body.matchAll(KEY)];
  if (marks.length < 2 || (marks[0]?.index ?? 0) > 60) return null;
  const fields: Fields = {};
  const order = dateOrderOf([body]) === "day-first" ? "day-first" : "month-first";
  const last = marks.length - 1;
  marks.forEach((mark, i) => {
    const from = mark.index + mark[0].length;
    const value = body
      .slice(from, i < last ? marks[i + 1]?.index : body.length)
      .replace(/[\s|•·,)\]-]+$/, "");
    const key = (mark[1] ?? "").toLowerCase();
    const [first = "", ...rest] = value.split(/ - /);
    addFields(fields, keyedPart(key, first.trim(), order));
    for (const part of rest) addFields(fields, loosePart(part.trim()));
  });
  const keys = marks.map((mark) => foldKey(mark[1] ?? ""));
  const hasFigure = marks.some((mark) => /^\d/.test(body.slice(mark.index + mark[0].length)));
  return hasFigure || Object.keys(fields).length > 0 ? settled(statusFrom(fields, keys)) : null;
}

function keyedPart(key: string, value: string, order: DateOrder): Fields {
  const target = headerKey(key);
  if (target === "publishedAt" || target === "updatedAt") {
    const reading = readDate(value, order);
    return "date" in reading ? { [target]: reading.date } : {};
  }
  if (key.startsWith("completed") && /\d{4}|\d\/\d/.test(value)) {
    const reading = readDate(value, order);
    return { status: "complete", ...("date" in reading && { updatedAt: reading.date }) };
  }
  return readHeaderFields([{ key, value, offset: 0 }], "", "").fields;
}

/** A part between two dashes that has no key: language, genres, characters. */
function loosePart(part: string): Fields {
  if (part === "") return {};
  const language = languageOf(part);
  if (language && part.length > 3) return { language };
  const kinds = genres({ text: part, offset: 0 });
  if (kinds.every(isGenre)) return { additionalTags: kinds };
  if (/^complete$/i.test(part)) return { status: "complete" };
  if (/\d|:/.test(part)) return {};
  return people(part);
}

/** `[Harry P., Draco M.] Ron W.`: those in brackets are a relationship. */
function people(part: string): Fields {
  const relationships: string[] = [];
  const names = (text: string) =>
    text
      .split(/,| & /)
      .map((name) => name.trim())
      .filter(Boolean);
  const characters = names(
    part.replace(/\[([^\]]*)\]/g, (_all, inside: string) => {
      relationships.push(names(inside).join("/"));
      return `,${inside},`;
    }),
  );
  return { ...(characters.length > 0 && { characters }), ...(relationships.length > 0 && { relationships }) };
}

/** FanFiction.Net says nothing of a story that is not complete: its line then means in progress. */
function statusFrom(fields: Fields, keys: string[]): Fields {
  const fromNet = keys.includes("rated") && keys.includes("id");
  return fields.status === undefined && fromNet ? { ...fields, status: "in-progress" } : fields;
}
