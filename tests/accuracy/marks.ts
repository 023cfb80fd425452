import type { Role } from "../../src/records/vocabulary.ts";
import type { ChapterLabel, Labels } from "./labels.ts";
import { isBlank } from "./lines.ts";

/** The letter that stands for each role in a marked file. */
export const LETTERS: Record<string, Role | "not-body" | "any"> = {
  t: "title",
  a: "author",
  m: "metadata",
  s: "summary",
  d: "disclaimer",
  n: "note",
  e: "end-note",
  q: "epigraph",
  h: "chapter-heading",
  x: "scene-break",
  z: "end-marker",
  u: "transport",
  p: "boilerplate",
  b: "body",
  r: "not-body",
  "*": "any",
};

/** A marked file taken apart: what to write, and where. */
export interface Marked {
  name: string;
  breaks: string;
  text: string;
  labels: Labels;
}

const MARK = /^~([a-z*](?:\|[a-z*])*)(?: (.*))?$/;
const CHAPTER = /\|\|(?:\+|([^|]*)\|([^|]*)\|(.*))$/;

/**
 * Reads one or more marked files (docs/corpus.md): `~file NAME` opens one, `~n` alone turns the following lines
 * into notes, `~n text` makes a note of that line alone.
 * @throws on a mark it does not know, naming file and line
 */
export function readMarks(source: string): Marked[] {
  return source
    .split(/^~file /m)
    .slice(1)
    .map(readOne);
}

function readOne(source: string): Marked {
  const lines = source.split("\n");
  const name = (lines.shift() ?? "").trim();
  const keys = new Map<string, string>();
  while (/^~[a-z]{2,} ?/.test(lines[0] ?? "")) {
    const [key, ...value] = (lines.shift() ?? "").slice(1).split(" ");
    keys.set(key ?? "", value.join(" ").trim());
  }
  while (lines.at(-1) === "") lines.pop();
  const { text, roles, chapters } = readLines(name, lines);
  const [shape = "", group = "", language = ""] = (keys.get("shape") ?? "").split(" ");
  const [encoding = "utf-8", breaks = "lf"] = (keys.get("bytes") ?? "utf-8 lf").split(" ");
  const creators = (keys.get("creators") ?? "").split(";").map((each) => each.trim());
  return {
    name,
    breaks,
    text,
    labels: {
      shape,
      group: group as Labels["group"],
      language,
      encoding,
      title: keys.get("title") || null,
      creators: creators.filter((each) => each !== ""),
      chapters,
      roles,
    },
  };
}

function readLines(name: string, lines: string[]) {
  const text: string[] = [];
  const roles: Labels["roles"] = [];
  const chapters: ChapterLabel[] = [];
  let current = "body";
  for (const [index, line] of lines.entries()) {
    const mark = MARK.exec(line);
    const role = mark ? expand(mark[1] ?? "", `${name}:${index + 2}`) : current;
    if (mark && mark[2] === undefined) {
      current = role;
      continue;
    }
    const { shown, chapter } = chapterOf(mark ? (mark[2] ?? "") : line.replace(/^\\/, ""), text.length + 1);
    text.push(shown);
    if (isBlank(shown)) continue;
    if (chapter) chapters.push(chapter);
    else if (role === "body" && chapters.length === 0)
      chapters.push({ line: text.length, label: null, number: null, title: null });
    const last = roles.at(-1);
    if (last && last[2] === role && text.slice(last[1], -1).every(isBlank)) last[1] = text.length;
    else roles.push([text.length, text.length, role]);
  }
  return { text: text.join("\n"), roles, chapters };
}

function expand(letters: string, place: string): string {
  return letters
    .split("|")
    .map((letter) => {
      const role = LETTERS[letter];
      if (role === undefined) throw new Error(`${place}: no role has the letter ${letter}`);
      return role;
    })
    .join("|");
}

function chapterOf(line: string, number: number): { shown: string; chapter: ChapterLabel | null } {
  const found = CHAPTER.exec(line);
  if (!found) return { shown: line, chapter: null };
  const shown = line.slice(0, found.index).trimEnd();
  if (found[1] === undefined) return { shown, chapter: null };
  const value = (text = "-") => (text === "-" ? null : text);
  const ordinal = value(found[2]);
  return {
    shown,
    chapter: {
      line: number,
      label: value(found[1]),
      number: ordinal === null ? null : Number(ordinal),
      title: value(found[3]),
    },
  };
}
