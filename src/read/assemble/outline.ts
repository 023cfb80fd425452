import type { Block, BlockedText } from "../blocks/block.ts";
import type { Decision } from "../decide/index.ts";
import type { Zone } from "../decide/states.ts";
import type { Heading } from "../signals/heading.ts";
import { wordsOf } from "../signals/index.ts";
import { partOf } from "../signals/title-look.ts";
import type { Field } from "../vocabulary/index.ts";

/** A block with what was decided of it. */
export interface Decided {
  block: Block;
  decision: Decision;
  /** The field its label, or the label it stands under, names. */
  field: Field | null;
}

/** The blocks of one chapter, sorted by what they are. */
export interface ChapterOutline {
  heading: Heading | null;
  headings: Decided[];
  summary: Decided[];
  notes: Decided[];
  endNotes: Decided[];
  epigraph: Decided[];
  /** Content warnings of this chapter alone. */
  warnings: Decided[];
  content: Decided[];
}

/** A file as a story: what stands before its chapters, and the chapters. */
export interface Outline {
  head: Decided[];
  chapters: ChapterOutline[];
  /** For each block, the chapter it belongs to (from 1), or null. */
  chapterOf: (number | null)[];
}

/** Sorts decided blocks into chapters. */
export function outlineOf(doc: BlockedText, decisions: readonly Decision[]): Outline {
  const outline: Outline = { head: [], chapters: [], chapterOf: [] };
  let current: ChapterOutline | null = null;
  let waiting: Decided[] = [];
  const start = (): ChapterOutline => {
    const chapter = emptyChapter();
    for (const decided of waiting) place(chapter, decided, outline);
    waiting = [];
    outline.chapters.push(chapter);
    return chapter;
  };
  decidedBlocks(doc, decisions).forEach((decided, at) => {
    const { role, zone } = decided.decision;
    if (role === "chapter-heading") {
      if (current === null || !joinsHeading(current, decided)) current = start();
      addHeading(current, decided);
    } else if (isProse(zone) && (role === "body" || role === "scene-break")) {
      const part = partAnnounced(doc, waiting, outline.head, current === null);
      if (current === null || part !== null) current = start();
      else if (waiting.length > 0) current = carryOn(current, waiting, outline);
      if (part !== null) current.heading ??= part;
      waiting = [];
      current.content.push(decided);
    } else if (zone === "front") {
      if (current !== null || isChapters(decided)) waiting.push(decided);
      else outline.head.push(decided);
    } else if (current !== null) place(current, decided, outline);
    else outline.head.push(decided);
    const isNext = waiting.includes(decided);
    outline.chapterOf[at] = isNext
      ? outline.chapters.length + 1
      : current === null
        ? null
        : outline.chapters.length;
  });
  for (const decided of waiting) if (current !== null) place(current, decided, outline);
  for (const chapter of outline.chapters) chapter.content = withoutOuterRules(chapter.content);
  return outline;
}

/** Prose without the rules before and after it, which part it from notes and not from prose. */
function withoutOuterRules(content: readonly Decided[]): Decided[] {
  const isText = ({ decision }: Decided) => decision.role === "body";
  const first = content.findIndex(isText);
  return first < 0 ? [] : content.slice(first, content.findLastIndex(isText) + 1);
}

/** The chapter in the title above a part's prose, where the posts of a file number its parts: "Title (2/3)". */
function partAnnounced(
  doc: BlockedText,
  waiting: readonly Decided[],
  head: readonly Decided[],
  isFirst: boolean,
): Heading | null {
  const titles = (isFirst ? head : waiting).filter(({ decision }) => decision.role === "title");
  const parts = titles.flatMap(({ block }) => partOf(wordsOf(doc, block)) ?? []);
  return parts.at(-1) ?? null;
}

/** Whether prose stands in a zone: it belongs to a chapter. */
export const isProse = (zone: Zone) => zone === "prose" || zone === "lead" || zone === "opening";

function carryOn(current: ChapterOutline, waiting: readonly Decided[], outline: Outline): ChapterOutline {
  for (const decided of waiting) place(current, decided, outline);
  return current;
}

/** Whether a block before the first heading speaks of the chapter under it. */
function isChapters({ field }: Decided): boolean {
  return field === "chapterNotes" || field === "chapterSummary";
}

export function emptyChapter(): ChapterOutline {
  return {
    heading: null,
    headings: [],
    summary: [],
    notes: [],
    endNotes: [],
    epigraph: [],
    warnings: [],
    content: [],
  };
}

function place(chapter: ChapterOutline, decided: Decided, outline: Outline): void {
  const { role, zone } = decided.decision;
  if (role === "summary") chapter.summary.push(decided);
  else if (role === "epigraph") chapter.epigraph.push(decided);
  else if (role === "end-note" || (role === "note" && zone === "tail")) chapter.endNotes.push(decided);
  else if (role === "note") chapter.notes.push(decided);
  else if (isWarning(decided)) {
    chapter.warnings.push(decided);
  } else outline.head.push(decided);
}

/** Content warnings are the chapter's at its head, and wherever a mark says so. */
function isWarning({ block, decision: { role, zone }, field }: Decided): boolean {
  if (role !== "metadata" || field !== "archiveWarnings") return false;
  return zone === "head" || (zone === "tail" && block.pinned !== null);
}

/**
 * Whether a heading goes on the one above it, or carries on the chapter before it: `Chapter 1` over `One`,
 * `Part One` over `Chapter 1`, "Chapter 1 continued".
 */
function joinsHeading(chapter: ChapterOutline, { block }: Decided): boolean {
  const heading = block.heading;
  const above = chapter.heading;
  if (heading === null || above === null) return chapter.content.length === 0 && chapter.headings.length > 0;
  const isSame =
    heading.number !== null && heading.number === above.number && heading.division === above.division;
  if (heading.continued) return isSame || heading.number === null;
  if (chapter.content.length > 0) return isSame && heading.title === above.title;
  if (heading.number === null || above.number === null || heading.number === above.number) return true;
  return heading.division !== above.division && heading.division !== null;
}

function addHeading(chapter: ChapterOutline, decided: Decided): void {
  const heading = decided.block.heading;
  chapter.headings.push(decided);
  const above = chapter.heading;
  if (heading === null || (heading.continued && above !== null)) return;
  if (above === null) chapter.heading = { ...heading };
  else if (chapter.content.length === 0) {
    const isInner = heading.number !== null && above.number !== null && heading.number !== above.number;
    chapter.heading = isInner
      ? { ...heading, title: heading.title ?? null }
      : {
          ...above,
          label: above.label ?? heading.label,
          number: above.number ?? heading.number,
          title: above.title ?? heading.title,
        };
  }
}

/** The blocks of a file with what was decided of them, and the field their label names. */
export function decidedBlocks(doc: BlockedText, decisions: readonly Decision[]): Decided[] {
  let field: Field | null = null;
  let role: string | null = null;
  return doc.blocks.map((block, at) => {
    const decision = decisions[at] as Decision;
    if (block.label !== null && decision.role !== "body") field = block.label.field;
    else if (decision.role !== role && decision.role !== "scene-break") field = null;
    role = decision.role;
    return { block, decision, field };
  });
}
