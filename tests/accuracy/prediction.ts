import { readStory } from "../../src/read/index.ts";
import { decode } from "../../src/read/input/index.ts";
import type { Role, Story } from "../../src/records/index.ts";
import type { CorpusFile } from "./labels.ts";
import { isBlank, type Line, linesOf } from "./lines.ts";

/** What the reader made of one line. */
export interface ReadLine extends Line {
  isBlank: boolean;
  /** The role of most of the line; null where no span reaches it. */
  role: Role | null;
  /** Every role that holds a letter or digit of the line; where it has none, just `role`. */
  roles: Role[];
  chapter: number | null;
}

/** What the reader made of one file. */
export interface Prediction {
  story: Story | null;
  encoding: string;
  text: string;
  lines: ReadLine[];
}

/** Reads a corpus file as the build would, and lays the spans over its lines. */
export function predict({ name, bytes }: CorpusFile): Prediction {
  const path = `stories/${name}`;
  const { text, encoding } = decode(bytes, path);
  const { story } = readStory({ path, files: [{ path, bytes }] }, { language: "en" });
  const seen = /html?$/.test(name) ? withoutTags(text) : text;
  const spans = story?.spans ?? [];
  let first = 0;
  const lines = linesOf(text).map((line): ReadLine => {
    const visible = isBlank(seen.slice(line.start, line.end)) ? text : seen;
    const letters = new Map<Role, number>();
    const inked = new Map<Role, number>();
    let chapter: number | null = null;
    while ((spans[first]?.end ?? Infinity) <= line.start) first += 1;
    for (let at = first; (spans[at]?.start ?? Infinity) < line.end; at += 1) {
      const span = spans[at];
      if (!span) break;
      const part = visible.slice(Math.max(span.start, line.start), Math.min(span.end, line.end));
      count(inked, span.role, part.match(/\S/gu)?.length ?? 0);
      count(letters, span.role, part.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
      if (!isBlank(part)) chapter ??= span.chapter;
    }
    const role = [...inked].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    const roles = letters.size > 0 ? [...letters.keys()] : role === null ? [] : [role];
    return { ...line, isBlank: isBlank(line.text), role, roles, chapter };
  });
  return { story, encoding, text, lines };
}

function count(counts: Map<Role, number>, role: Role, by: number): void {
  if (by > 0) counts.set(role, (counts.get(role) ?? 0) + by);
}

/** The text with every tag blanked out, at the same offsets. */
function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, (tag) => tag.replace(/\S/g, " "));
}
