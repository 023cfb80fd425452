import type { Role } from "../../records/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import { type Field, fold, foldLabel, LOOSE } from "../vocabulary/index.ts";
import { isName } from "./byline.ts";
import type { LabelHit } from "./labels.ts";
import { isParted } from "./parted.ts";
import { personsIn } from "./speech.ts";
import { type Clue, type Signal, type View, wordsOf } from "./view.ts";

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

/** Roles of running text, which may go on for a second paragraph. */
const RUNNING: ReadonlySet<Role> = new Set(["summary", "disclaimer", "note", "end-note"]);

/** The role a labelled line has. */
export const roleOfField = (field: Field): Role => ROLES[field] ?? "metadata";

/** What a label of everyday words is worth less than another. */
const LOOSENESS = 6.5;
/** How far from a label of everyday words another may stand to bear it out, in blocks. */
const NEAR = [-3, -2, -1, 1, 2, 3];

/** What a label is worth by how it is set off. */
const BASE: Record<LabelHit["form"], number> = { colon: 7, dash: 4.5, bare: 5 };

/** A label's own word: "Summary: …" is a summary. A label of everyday words says less. */
export const labelSignal: Signal = ({ block, doc, index }) => {
  const { label } = block;
  if (label === null) return [];
  const role = roleOfField(label.field);
  const isAmong = NEAR.some((step) => isSure(doc.blocks[index + step]));
  const isLoose = LOOSE.has(foldLabel(label.key)) && !isAmong;
  const isTyped = label.form === "dash" && roleOfField(label.field) !== "note";
  const base =
    (isTyped && !isAmong ? 0 : BASE[label.form]) -
    unlikely(wordsOf(doc, block).slice(label.key.length + 1), label.field);
  const clues = bothNotes(
    { role, weight: isLoose ? base - LOOSENESS : base, why: `label:${label.field}` },
    label.field,
  );
  if (label.field === "archiveWarnings" && isRemark(wordsOf(doc, block).slice(label.key.length + 1)))
    clues.push({ role: "note", weight: base + 0.5, why: "label:remark" });
  if (POSTED.test(foldLabel(label.key))) clues.push({ role: "boilerplate", weight: 5, why: "label:journal" });
  return clues;
};

/** Whether a warning is no list but a remark in the author's own voice. */
const isRemark = (value: string): boolean =>
  /[.!?]\s+\S/.test(value) && /[.!?]$/.test(value) && personsIn(fold(value)).first;

/** What a journal prints around a post. */
const POSTED = /^(?:current )?(?:mood|music|location)$|^(?:entry )?tags$/;

const LONGEST_VALUE = 160;

/** How unlikely a value is for its field: a name that is a sentence, a rating as long as a paragraph. */
function unlikely(value: string, field: Field): number {
  if (field === "creators") return isName(value.replace(/^[\s:：]+/u, "")) || value.trim().length < 2 ? 0 : 6;
  const isTyped = roleOfField(field) === "metadata" && field !== "other" && field !== "additionalTags";
  return isTyped && value.length > LONGEST_VALUE ? 3 : 0;
}

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
export const underLabelSignal: Signal = (view) => {
  const { block, before, doc } = view;
  if (before === null || block.label !== null || block.shape !== "paragraph") return [];
  if (before.label === null) return underAlone(view);
  const role = roleOfField(before.label.field);
  const isGlued = block.gap === 0;
  const { isAlone } = before.label;
  if (block.heading?.division && !(isAlone && isGlued && role === "metadata")) return [];
  const running =
    isGlued && RUNNING.has(role) && (isParted(doc) || doc.format === "markdown")
      ? doc.format === "markdown"
        ? 3
        : 1.5
      : 0;
  const weight = isAlone ? (isGlued ? 6 : 5) : running;
  if (weight === 0) return [];
  return bothNotes({ role, weight, why: `under:${before.label.field}` }, before.label.field);
};

/** What a further line under a label alone on its line is worth. */
const GLUED = 4;
const MOST_GLUED = 12;

/** A further line of what a label alone on its line announces. */
function underAlone({ doc, index, block }: View): readonly Clue[] {
  const { blocks } = doc;
  if (block.heading?.division) return [];
  if (block.gap > 0) return [];
  if (!isParted(doc)) return [];
  let at = index;
  while (at > index - MOST_GLUED && isShortLine(blocks[at]) && blocks[at]?.gap === 0) at -= 1;
  const label = blocks[at]?.label;
  if (!label?.isAlone || !RUNNING.has(roleOfField(label.field)) || blocks[at + 1]?.gap !== 0) return [];
  return bothNotes(
    { role: roleOfField(label.field), weight: GLUED, why: `under:${label.field}` },
    label.field,
  );
}

/** The longest line of a list or a dialogue under a label, in characters. */
const LONGEST_GLUED = 90;
const isShortLine = (block: Block | undefined): boolean =>
  block !== undefined && block.label === null && block.textEnd - block.textStart <= LONGEST_GLUED;

/** Whether a block begins with a label that is no everyday word. */
export const isSure = (block: Block | undefined): boolean =>
  block?.label != null && !LOOSE.has(foldLabel(block.label.key)) && block.label.form !== "bare";

export const KEY_LIKE = /^[\p{Lu}][\p{L} /'’()&.-]{1,32}\s?[:：]\s+\S/u;
const LONGEST_RUN = 14;

/** A line that looks like a key with its value, among lines whose keys are known. */
export const keyLikeSignal: Signal = ({ doc, index, block, text }) => {
  if (block.label !== null || block.shape !== "paragraph" || !KEY_LIKE.test(text)) return [];
  if (isReply(doc, index)) return bothNotes({ role: "note", weight: 4.5, why: "label:reply" }, "notes");
  const known = sureAround(doc, index);
  return known < 2 ? [] : [{ role: "metadata", weight: known > 2 ? 5 : 3, why: "label:unknown" }];
};

/** Whether it is one of the replies to readers that follow a note, each behind a name: "Guest: thank you!". */
function isReply(doc: BlockedText, index: number): boolean {
  for (let at = index - 1; at > index - LONGEST_RUN; at--) {
    const block = doc.blocks[at];
    if (block === undefined || block.shape !== "paragraph") return false;
    const words = wordsOf(doc, block);
    if (block.label !== null) return roleOfField(block.label.field) === "note" && REVIEWS.test(words);
    if (REVIEWS.test(words) && /[:：]\W*$/u.test(words)) return true;
    if (!KEY_LIKE.test(words)) return false;
  }
  return false;
}

const REVIEWS = /\breview(?:s|ers?|ed|ing)?\b|\brepl(?:y|ies)\b|\bresponses?\b|\bthanks? (?:to|you)\b/i;

/** How many sure labels stand in the lines above and below without a blank line between. */
function sureAround({ blocks }: BlockedText, index: number): number {
  let known = 0;
  for (let at = index; at > index - LONGEST_RUN && blocks[at]?.gap === 0; at--)
    if (isSure(blocks[at - 1])) known += 1;
  for (let at = index + 1; at < index + LONGEST_RUN && blocks[at]?.gap === 0; at++)
    if (isSure(blocks[at])) known += 1;
  return known;
}
