import type { Role } from "../../records/index.ts";
import { roleOfField } from "../signals/labelled.ts";
import { fieldOf } from "../signals/labels.ts";
import type { Field } from "../vocabulary/index.ts";
import type { Block, BlockedText } from "./block.ts";

/** A `:::` line that cannot do what it means to. */
export interface MarkProblem {
  kind: "unclosed" | "unknown" | "unopened";
  name: string;
  /** Offset of the line. */
  offset: number;
}

const OPEN = /^:::+\s*([^\s:{][^:{\n\r]*?)\s*(?:\{.*|:*\s*)$/u;

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
    open = markField(name) === null ? null : { at, name };
    if (open === null) problems.push({ kind: "unknown", name, offset: block.textStart });
  });
  if (open !== null) problems.push(unclosed(doc, open));
  for (const block of doc.blocks)
    if (block.shape === "fence" && block.pinned === null) block.shape = "paragraph";
  return problems;
}

/** What a mark's name stands for: the labels of the text, with hyphens for spaces; and `prose`. */
export function markField(name: string): Field | null {
  const words = name.replaceAll("-", " ");
  return /^(prose|body|story)$/i.test(words) ? "prose" : fieldOf(words);
}

function nameOf(doc: BlockedText, block: Block): string | null {
  return OPEN.exec(doc.text.slice(block.textStart, block.textEnd))?.[1] ?? null;
}

function pin(doc: BlockedText, from: number, to: number, name: string): void {
  const field = markField(name) ?? "notes";
  const role: Role = field === "prose" ? "body" : roleOfField(field);
  for (let at = from; at <= to; at++) {
    const block = doc.blocks[at] as Block;
    const isEdge = at === from || at === to;
    block.pinned = isEdge && role === "body" ? "boilerplate" : role;
    block.heading = null;
    block.label = at === from ? markLabel(field, name) : null;
  }
}

function markLabel(field: Field, key: string): Block["label"] {
  return {
    field,
    key,
    keyStart: 0,
    valueStart: Number.MAX_SAFE_INTEGER,
    form: "bare",
    isAlone: true,
    openMarks: "",
  };
}

function unclosed(doc: BlockedText, open: { at: number; name: string }): MarkProblem {
  return { kind: "unclosed", name: open.name, offset: doc.blocks[open.at]?.textStart ?? 0 };
}
