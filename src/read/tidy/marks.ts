import type { Role } from "../../records/index.ts";
import type { Decided } from "../assemble/outline.ts";
import type { BlockedText } from "../blocks/block.ts";
import type { Field } from "../vocabulary/index.ts";

/** How much is marked: only what is no prose, or every heading and stretch of prose too. */
export type Thoroughness = "parts" | "everything";

/** The mark that stands for a role; scene breaks need none. */
const MARKS: Readonly<Partial<Record<Role, string>>> = {
  title: "metadata",
  author: "metadata",
  metadata: "metadata",
  summary: "summary",
  disclaimer: "disclaimer",
  note: "notes",
  "end-note": "end-notes",
  epigraph: "epigraph",
  "end-marker": "end",
  transport: "transport",
  boilerplate: "boilerplate",
};

/** Marks of what only one chapter has. */
const OF_FIELD: Readonly<Partial<Record<Field, string>>> = {
  storyNotes: "story-notes",
  chapterNotes: "chapter-notes",
  chapterEndNotes: "chapter-end-notes",
  chapterSummary: "chapter-summary",
};

/** The text after its front matter, with a mark around every run of blocks that needs one. */
export function withMarks(
  doc: BlockedText,
  decided: readonly Decided[],
  eol: string,
  thoroughness: Thoroughness,
): string {
  let result = doc.text.slice(doc.from, decided[0] ? lineStart(doc, decided[0]) : doc.text.length);
  let at = 0;
  while (at < decided.length) {
    const name = markOf(decided[at] as Decided, thoroughness);
    let end = at + 1;
    while (end < decided.length && name !== null && markOf(decided[end] as Decided, thoroughness) === name)
      end += 1;
    result += runText(doc, decided.slice(at, end), at === 0, name, eol);
    at = end;
  }
  return result;
}

/** The mark a block needs; null where it stands in one already, or needs none. */
function markOf({ block, decision, field }: Decided, thoroughness: Thoroughness): string | null {
  if (block.pinned !== null) return null;
  const { role, zone } = decision;
  if (role === "body" || (role === "scene-break" && zone !== "front" && zone !== "head" && zone !== "tail")) {
    return thoroughness === "everything" ? "prose" : null;
  }
  if (role === "chapter-heading") return thoroughness === "everything" ? "chapter" : null;
  return (field === null ? undefined : OF_FIELD[field]) ?? MARKS[role] ?? null;
}

function runText(
  doc: BlockedText,
  run: readonly Decided[],
  isFirst: boolean,
  name: string | null,
  eol: string,
): string {
  const first = run[0] as Decided;
  const last = run.at(-1) as Decided;
  const start = isFirst ? lineStart(doc, first) : first.block.start;
  if (name === null) return doc.text.slice(start, last.block.end);
  const [open, close] = doc.format === "html" ? [`<p>:::${name}</p>`, "<p>:::</p>"] : [`:::${name}`, ":::"];
  const gap = doc.text.slice(last.block.textEnd, last.block.end);
  const words = doc.text.slice(start, last.block.textEnd);
  const tail = doc.format === "html" ? gap : (/^[^\S\n\r\u0085\u2028\u2029]*/.exec(gap)?.[0] ?? "");
  const rest = gap.slice(tail.length);
  return open + eol + words + tail + eol + close + (rest === "" ? eol : rest);
}

/** Where the line of a block's first word begins; of the first block, the blank lines above left off. */
function lineStart(doc: BlockedText, { block }: Decided): number {
  if (doc.format === "html") return block.start;
  let at = block.textStart;
  while (at > doc.from && !/[\n\r\u0085\u2028\u2029]/.test(doc.text.charAt(at - 1))) at -= 1;
  return at;
}
