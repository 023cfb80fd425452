import type { Message } from "../../messages/index.ts";
import type { Chapter, StoryFields } from "../../records/index.ts";
import type { BlockedText } from "../blocks/block.ts";
import { countWords, renderRich } from "../render/index.ts";
import { wordsOf } from "../signals/index.ts";
import { fold } from "../vocabulary/index.ts";
import { headFields } from "./head.ts";
import type { ChapterOutline, Decided, Outline } from "./outline.ts";
import { noPicture, type Renderer, type RichOptions, rendererOf } from "./rich.ts";

/** What one file gives to a story. */
export interface FileParts {
  fields: Partial<StoryFields>;
  head: Pick<StoryHeadParts, "summary" | "notes" | "endNotes" | "disclaimer" | "epigraph">;
  chapters: Chapter[];
  messages: Message[];
}

interface StoryHeadParts {
  summary: string | null;
  notes: string | null;
  endNotes: string | null;
  disclaimer: string | null;
  epigraph: string | null;
}

/**
 * Renders one file's outline.
 * @param firstPosition the position of its first chapter in the story.
 */
export function partsOf(
  doc: BlockedText,
  outline: Outline,
  file: string,
  firstPosition: number,
  options: RichOptions,
): FileParts {
  const messages: Message[] = [];
  const render = rendererOf(doc, file, messages, options);
  const { fields, messages: unread } = headFields(doc, outline.head, file);
  const isOneShot = outline.chapters.length === 1 && outline.chapters[0]?.heading === null;
  const lone = isOneShot ? outline.chapters[0] : undefined;
  const inHead = (role: Decided["decision"]["role"]) =>
    outline.head.filter(({ decision }) => decision.role === role);
  const prefix = firstPosition === 1 ? "" : `f${firstPosition}-`;
  const summaries = storySummaries(outline);
  const head: StoryHeadParts = {
    summary: render([...inHead("summary"), ...summaries], `${prefix}summary-`),
    notes: render([...inHead("note"), ...(lone?.notes ?? [])], `${prefix}notes-`),
    endNotes: render([...inHead("end-note"), ...(lone?.endNotes ?? [])], `${prefix}endnotes-`),
    disclaimer: render(distinct(doc, inHead("disclaimer")), `${prefix}disclaimer-`),
    epigraph: render([...inHead("epigraph"), ...(lone?.epigraph ?? [])], `${prefix}epigraph-`),
  };
  const chapters = outline.chapters.map((chapter, at) =>
    chapterOf(chapter, firstPosition + at, { doc, file, render, isOneShot, summaries }),
  );
  return { fields, head, chapters, messages: [...unread, ...messages] };
}

/** A summary under the first chapter's heading is the story's, where no other chapter has one. */
function storySummaries({ head, chapters }: Outline): Decided[] {
  const [first, ...others] = chapters;
  if (first === undefined || head.some(({ decision }) => decision.role === "summary")) return [];
  if (first.summary.some(({ field }) => field === "chapterSummary")) return [];
  return others.some(({ summary }) => summary.length > 0) ? [] : first.summary;
}

/** A disclaimer said again before every part counts once. */
function distinct(doc: BlockedText, blocks: readonly Decided[]): Decided[] {
  const seen = new Set<string>();
  return blocks.filter(({ block }) => {
    const words = fold(wordsOf(doc, block)).replace(/[^\p{L}\p{N}]+/gu, " ");
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** What a chapter's rendering needs to know of its file. */
interface Context {
  doc: BlockedText;
  file: string;
  render: Renderer;
  /** Whether it is the only chapter and has no heading, so that its notes are the story's. */
  isOneShot: boolean;
  /** Blocks of its summary that are the story's. */
  summaries: readonly Decided[];
}

function chapterOf(outline: ChapterOutline, position: number, context: Context): Chapter {
  const { heading } = outline;
  const { doc, file, render, isOneShot, summaries } = context;
  const unlessLone = (blocks: readonly Decided[], part: string) =>
    isOneShot ? null : render(blocks, `c${position}-${part}-`);
  const { fields } = headFields(doc, outline.warnings, file);
  const warnings = fields.warnings ?? fields.archiveWarnings ?? [];
  const content = render(outline.content, `c${position}-`, true) ?? "";
  return {
    position,
    number: heading?.number ?? null,
    label: heading?.label ?? null,
    title: heading?.title ?? null,
    summary: unlessLone(
      outline.summary.filter((each) => !summaries.includes(each)),
      "summary",
    ),
    notes: unlessLone(outline.notes, "notes"),
    endNotes: unlessLone(outline.endNotes, "endnotes"),
    warnings: warnings.filter((warning) => warning !== "No Archive Warnings Apply"),
    epigraph: unlessLone(outline.epigraph, "epigraph"),
    language: null,
    content,
    words: countWords(content),
    publishedAt: null,
  };
}

/** A rich field of front matter, as safe HTML. */
export function renderField(source: string | undefined, idPrefix: string): string | null {
  if (source === undefined) return null;
  return renderRich(source, { format: "markdown", idPrefix, picture: noPicture }).html || null;
}
