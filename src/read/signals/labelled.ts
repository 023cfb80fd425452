import type { Role } from "../../records/index.ts";
import { type Field, foldLabel, LOOSE } from "../vocabulary/index.ts";
import type { Clue, Signal } from "./view.ts";

/** The role of a line that each field labels; those not named are metadata. */
const ROLES: Partial<Record<Field, Role>> = {
  title: "title",
  creators: "author",
  summary: "summary",
  chapterSummary: "summary",
  disclaimer: "disclaimer",
  notes: "note",
  storyNotes: "note",
  chapterNotes: "note",
  endNotes: "end-note",
  chapterEndNotes: "end-note",
  epigraph: "epigraph",
};

/** The role a labelled line has. */
export const roleOfField = (field: Field): Role => ROLES[field] ?? "metadata";

/** A label's own word: "Summary: …" is a summary. A label of everyday words says less. */
export const labelSignal: Signal = ({ block }) => {
  const { label } = block;
  if (label === null) return [];
  const role = roleOfField(label.field);
  const isLoose = LOOSE.has(foldLabel(label.key));
  const base = label.form === "colon" ? 7 : label.form === "dash" ? 4.5 : 5;
  return bothNotes({ role, weight: isLoose ? base - 4 : base, why: `label:${label.field}` }, label.field);
};

/** A note is an end note where it stands at an end, and a chapter's label says of itself where it belongs. */
function bothNotes(clue: Clue, field: Field): Clue[] {
  if (clue.role === "note") {
    const other = field === "notes" ? 0 : -3;
    return [clue, { ...clue, role: "end-note", weight: clue.weight + other }];
  }
  if (clue.role === "end-note") return [clue, { ...clue, role: "note", weight: clue.weight - 3 }];
  return [clue];
}

/** What stands under a label that is alone on its line, or right behind a labelled line, belongs to it. */
export const underLabelSignal: Signal = ({ block, before }) => {
  if (before === null || before.label === null || block.label !== null || block.shape !== "paragraph")
    return [];
  if (block.heading?.division) return [];
  const role = roleOfField(before.label.field);
  const isGlued = block.gap === 0;
  const isAlone = before.label.form === "alone";
  const weight = isAlone ? (isGlued ? 6 : 5) : isGlued && role !== "metadata" && role !== "title" ? 1.5 : 0;
  if (weight === 0) return [];
  return bothNotes({ role, weight, why: `under:${before.label.field}` }, before.label.field);
};
