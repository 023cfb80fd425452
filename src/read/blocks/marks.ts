import type { Role } from "../../records/index.ts";
import { titleOnly } from "../signals/heading.ts";
import { roleOfField } from "../signals/labelled.ts";
import { fieldOf } from "../signals/labels.ts";
import { wordsOf } from "../signals/view.ts";
import type { Field } from "../vocabulary/index.ts";
import type { Block, BlockedText } from "./block.ts";

/** A `:::` line that cannot do what it means to. */
export interface MarkProblem {
  kind: "unclosed" | "unknown" | "unopened";
  name: string;
  /** Offset of the line. */
  offset: number;
}

/** What a mark's name stands for. */
interface Meaning {
  role: Role;
  /** What its text sets, where the role alone does not say. */
  field: Field;
}

const OPEN = /^:::+\s*([^\s:{][^:{\n\r]*?)\s*(?:\{.*|:*\s*)$/u;

/** Marks beside the labels of the vocabularies. */
const OWN: Readonly<Record<string, Role>> = {
  prose: "body",
  chapter: "chapter-heading",
  metadata: "metadata",
  boilerplate: "boilerplate",
  transport: "transport",
  end: "end-marker",
};

/**
 * Gives the blocks between `:::notes` and `:::` the role they are marked with. A mark that is never closed, or
 * that says nothing known, pins nothing: its line is shown as it was typed.
 */
export function pinMarked(doc: BlockedText): MarkProblem[] {
  const problems: MarkProblem[] = [];
  let open: { at: number; name: string } | null = null;
  doc.blocks.forEach((block, at) => {
    if (block.shape !== "fence") return;
    const name = nameOf(doc, block);
    if (name === null) {
      if (open === null) problems.push({ kind: "unopened", name: "", offset: block.textStart });
      else pin(doc, open.at, at, open.name);
      open = null;
      return;
    }
    if (open !== null) problems.push(unclosed(doc, open));
    open = meaningOf(name) === null ? null : { at, name };
    if (open === null) problems.push({ kind: "unknown", name, offset: block.textStart });
  });
  if (open !== null) problems.push(unclosed(doc, open));
  for (const block of doc.blocks) {
    if (block.shape === "fence" && block.pinned === null) block.shape = "paragraph";
  }
  return problems;
}

/** What a mark's name stands for: the labels of the text with hyphens for spaces, and the marks' own names. */
function meaningOf(name: string): Meaning | null {
  const own = OWN[name.toLowerCase()];
  if (own !== undefined) return { role: own, field: "other" };
  const field = fieldOf(name.replaceAll("-", " "));
  return field === null ? null : { role: roleOfField(field), field };
}

function nameOf(doc: BlockedText, block: Block): string | null {
  return OPEN.exec(block.plain ?? doc.text.slice(block.textStart, block.textEnd))?.[1] ?? null;
}

function pin(doc: BlockedText, from: number, to: number, name: string): void {
  const meaning = meaningOf(name);
  if (meaning === null) return;
  for (let at = from; at <= to; at++) {
    const block = doc.blocks[at] as Block;
    const isEdge = at === from || at === to;
    block.pinned = isEdge && meaning.role === "body" ? "boilerplate" : meaning.role;
    if (isEdge) {
      block.heading = null;
      block.label = at === from && meaning.role !== "body" ? markLabel(meaning.field, name) : null;
    } else pinInner(doc, block, meaning.role);
  }
}

/** Inside a mark only what agrees with it counts: a label of its kind, a heading in a heading. */
function pinInner(doc: BlockedText, block: Block, role: Role): void {
  if (role === "body" || (block.label !== null && !agree(roleOfField(block.label.field), role))) {
    block.label = null;
  }
  if (role === "body" && block.shape === "rule") block.pinned = "scene-break";
  if (role === "chapter-heading") block.heading ??= titleOnly(wordsOf(doc, block));
  else block.heading = null;
  if (block.shape === "fence") block.shape = "paragraph";
}

/** Whether a label stands in a mark of its kind: any note is a note, and a note may only disclaim. */
function agree(label: Role, mark: Role): boolean {
  const isNote = (role: Role) => role === "note" || role === "end-note";
  return label === mark || (isNote(label) && (isNote(mark) || mark === "disclaimer"));
}

function markLabel(field: Field, key: string): Block["label"] {
  const place = { keyStart: 0, valueStart: Number.MAX_SAFE_INTEGER };
  return { field, key, ...place, form: "bare", isAlone: true, openMarks: "" };
}

function unclosed(doc: BlockedText, open: { at: number; name: string }): MarkProblem {
  return { kind: "unclosed", name: open.name, offset: doc.blocks[open.at]?.textStart ?? 0 };
}
