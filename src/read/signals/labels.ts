import { type Field, foldLabel, LABELS, LONGEST_LABEL } from "../vocabulary/index.ts";

/** A label found at the start of a line. */
export interface LabelHit {
  field: Field;
  /** The label as the author spells it, marks and colon left off. */
  key: string;
  /** Offset in the line where the label's own words begin. */
  keyStart: number;
  /** Offset in the line where what it announces begins. */
  valueStart: number;
  /** How the label is set off: by a colon, by a dash or bracket, or by being all there is on its line. */
  form: "colon" | "dash" | "bare";
  /** Whether nothing stands behind it: what it announces comes below. */
  isAlone: boolean;
  /** Bold or italics that open before the label and run on behind it: "*" in `*A/N: all of this*`. */
  openMarks: string;
}

const LEAD = /^[\s\u00a0*_#>~|=+•·\-([{<"“”«【〔（]*/u;
const AFTER = /^[\s\u00a0*_~|]*/u;
const SPACES = /^[\s\u00a0]*/u;
const ALONE_TAIL = /^[\s\u00a0*_~|=:.\-)\]}>…]*$/u;
/** How far into a line a label's colon may stand behind its words: room for "(please read)". */
const ROOM = 24;

/** Labels that are words of prose too: they announce something only with a colon. */
const NEEDS_COLON: ReadonlySet<Field> = new Set<Field>([
  "title",
  "creators",
  "rating",
  "archiveWarnings",
  "categories",
  "fandoms",
  "relationships",
  "characters",
  "additionalTags",
  "language",
  "series",
  "status",
  "words",
  "chapters",
  "publishedAt",
  "updatedAt",
  "origin",
  "relatedWorks",
  "other",
  "prose",
]);

/**
 * Reads a label at the start of `line`: `Summary: …`, `**A/N** - …`, `(Author's note: …`, `End Notes`.
 * Looks at the first 90 characters at most.
 */
export function labelAt(line: string): LabelHit | null {
  const inBrackets = bracketed(line);
  if (inBrackets !== null) return inBrackets;
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  if (isSpeech(line, lead)) return null;
  const reach = Math.min(line.length, lead + LONGEST_LABEL + ROOM);
  for (let at = lead; at < reach; at++) {
    const code = line.charCodeAt(at);
    if (code === 58 || code === 0xff1a || code === 0xfe55) return withColon(line, lead, at);
  }
  return withDash(line, lead, reach) ?? alone(line, lead);
}

/** Whether somebody says the words: a quotation opens before them and does not close with them (`"Note": …`). */
function isSpeech(line: string, lead: number): boolean {
  if (!/["“”«„]/u.test(line.slice(0, lead))) return false;
  return !/^[^:："“”»]*["”»“]/u.test(line.slice(lead));
}

const BRACKETED = /^([【〔[]\s*)([^】〕\]\s][^】〕\]]{0,24}?)\s*[】〕\]]\s*[:：]?\s*(?=\S|$)/u;

/** "【作者】 …", "[Rating] PG": a label in brackets with what it announces behind it. */
function bracketed(line: string): LabelHit | null {
  const found = BRACKETED.exec(line);
  const [whole, lead = "", key = ""] = found ?? [];
  const field = whole === undefined ? null : fieldOf(key);
  if (whole === undefined || field === null || whole.length >= line.length) return null;
  return hit(line, field, key, lead.length, whole.length, "colon");
}

function withColon(line: string, lead: number, colon: number): LabelHit | null {
  const key = line.slice(lead, colon);
  const field = fieldOf(key);
  if (field === null) return null;
  const after = /[*_~|]/.test(line.slice(0, lead)) ? AFTER : SPACES;
  const valueStart = colon + 1 + (after.exec(line.slice(colon + 1, colon + 40))?.[0].length ?? 0);
  return hit(line, field, key, lead, valueStart, "colon");
}

const DASH = /[\s)\]]*(?:--?|[–—=~])\s+|\)\s*/g;

const LONGEST_DASHED = 90;

/** "A/N - I know, I know", "Summary -- What if": only fields of running text, and only a short label. */
function withDash(line: string, lead: number, reach: number): LabelHit | null {
  DASH.lastIndex = lead + 1;
  const found = DASH.exec(line.slice(0, Math.min(reach, lead + 32)));
  if (!found) return null;
  const key = line.slice(lead, found.index);
  const field = fieldOf(key);
  if (field === null || (NEEDS_COLON.has(field) && line.length > LONGEST_DASHED)) return null;
  return hit(line, field, key, lead, found.index + found[0].length, "dash");
}

function alone(line: string, lead: number): LabelHit | null {
  if (line.length - lead > LONGEST_LABEL + ROOM) return null;
  const words = /^[\p{L}\p{N}'’/&().,\s\u00a0]*/u.exec(line.slice(lead))?.[0] ?? "";
  if (!ALONE_TAIL.test(line.slice(lead + words.length))) return null;
  const field = fieldOf(words);
  if (field === null || NEEDS_COLON.has(field)) return null;
  return hit(line, field, words, lead, line.length, "bare");
}

function hit(
  line: string,
  field: Field,
  key: string,
  lead: number,
  valueStart: number,
  form: LabelHit["form"],
): LabelHit {
  const rest = line.slice(valueStart);
  const isAlone = !/[^\s*_~|)\]]/.test(rest);
  return {
    field,
    key: key.replace(/[*_\s\u00a0]+$/u, ""),
    keyStart: lead,
    valueStart: isAlone ? line.length : valueStart,
    form,
    isAlone,
    openMarks: openMarks(line, lead, valueStart),
  };
}

/** Emphasis marks opened before the label and not closed by the end of it: `*A/N: all of this*`. */
function openMarks(line: string, lead: number, valueStart: number): string {
  const opened = /[*_]+$/.exec(line.slice(0, lead))?.[0] ?? "";
  if (opened === "") return "";
  return /[*_]/.test(line.slice(lead, valueStart)) ? "" : opened;
}

/** What a label announces, or null: as it stands, without a bracket or number behind it, or joined of two. */
export function fieldOf(key: string): Field | null {
  const folded = foldLabel(key);
  if (folded === "" || folded.length > LONGEST_LABEL + ROOM) return null;
  const known = LABELS.get(folded);
  if (known !== undefined) return known;
  const bare = foldLabel(folded.replace(/\s*[([#].*$|\s*\d+$/, ""));
  const found = LABELS.get(bare);
  if (found !== undefined && !NEEDS_COLON.has(found)) return found;
  const parts = folded.split(/\s*(?:[/&,+]|\band\b)\s*/).map((part) => LABELS.get(foldLabel(part)));
  return parts.length > 1 && parts.length < 5 && parts.every((part) => part !== undefined)
    ? (parts[0] ?? null)
    : null;
}
