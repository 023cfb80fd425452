import { createHash } from "node:crypto";
import { type Message, message } from "../messages/index.ts";
import type { Chapter, Limits, Picture, Story, StoryFields } from "../records/index.ts";
import { slugOf } from "../records/slug.ts";
import { outlineOf } from "./assemble/outline.ts";
import { type FileParts, partsOf } from "./assemble/parts.ts";
import { type DecidedFile, type ExplainedSpan, explainedSpans, spansOf } from "./assemble/spans.ts";
import { storyOf, withChapterFields } from "./assemble/story.ts";
import { type ReadFile, readFile } from "./file.ts";
import type { PictureFound } from "./render/index.ts";
import { unshownText } from "./unshown.ts";

export type { ExplainedSpan } from "./assemble/spans.ts";
export { findStories, type StoryFiles } from "./discover.ts";
export type { PictureFound } from "./render/index.ts";

/** A story's files as they lie in the archive folder. */
export interface StorySource {
  /** The file, or the folder of a folder story: `stories/the-lamp.md`, `stories/the-lamp`. */
  path: string;
  /** Its files in reading order; of a folder story, `index.md` first. Paths have forward slashes. */
  files: { path: string; bytes: Uint8Array }[];
}

export interface ReadOptions {
  /** BCP 47 tag for a story that names no language. */
  language: string;
  /** The archive's own; the usual ones where left out. */
  limits?: Limits;
  /** Finds a picture by the folder it is named in (`stories/the-lamp/`) and its path from there. */
  pictures?: (folder: string, src: string) => PictureFound;
}

/** What reading a story gives. */
export interface ReadResult {
  /** Null where a fatal message says why there is none. */
  story: Story | null;
  messages: Message[];
  /** Every block of every file, in order. */
  readonly spans: ExplainedSpan[];
}

/**
 * Reads one story: bytes in, record out. Pure, as far as `options.pictures` is, and never throws: whatever is wrong with the files is told in
 * messages, and no word of the text is dropped.
 */
export function readStory(source: StorySource, options: ReadOptions): ReadResult {
  const isFolder = source.files.length > 1 || source.files[0]?.path !== source.path;
  const files = source.files.map(({ path, bytes }) =>
    readFile(path, bytes, isFolder && !isIndex(path) ? "chapter" : "story", options.limits?.storyMegabytes),
  );
  const read = files.map((file) => ({ file, outline: outlineOf(file.doc, file.decisions) }));
  const chapters: Chapter[] = [];
  const parts: FileParts[] = [];
  const decided: DecidedFile[] = [];
  const pictures = new Map<string, Picture>();
  const rich = { pictures: collecting(options.pictures, pictures) };
  for (const { file, outline } of read) {
    const part = partsOf(file.doc, outline, file.file, chapters.length + 1, rich);
    const shift = chapters.length;
    const chapterOf = outline.chapterOf.map((each) => (each === null ? null : each + shift));
    decided.push({ file: file.file, doc: file.doc, decisions: file.decisions, chapterOf });
    chapters.push(...(isFolder && !isIndex(file.file) ? ofChapterFile(part, file) : part.chapters));
    parts.push(part);
  }
  const messages = [...files.flatMap((each) => each.messages), ...parts.flatMap((each) => each.messages)];
  const isBroken = files.every((each) => each.isBroken);
  if (chapters.length === 0 && !isBroken) messages.push(message("file/empty", { file: source.path }, {}));
  if (chapters.length === 0) return resultOf(null, messages, decided);
  const first = files[0] as ReadFile;
  const fields = frontMatterOf(files, isFolder);
  const head = parts[0] as FileParts;
  const facts = {
    slug: fields.slug ?? slugOf(nameOf(source.path)),
    language: options.language,
    fields,
    source: {
      path: source.path,
      files: source.files.map(({ path }) => path),
      format: first.format,
      encoding: first.encoding,
      digest: digestOf(source),
    },
    spans: decided.flatMap(spansOf),
    pictures: [...pictures.values()],
    isToBeContinued: isToBeContinued(files.at(-1)),
  };
  const story = storyOf(facts, { ...head.head, disclaimer: disclaimersOf(parts) }, head.fields, chapters);
  messages.push(...unshownText(files, story));
  return resultOf(story, messages, decided);
}

/** The spans block by block are made for those who ask. */
function resultOf(story: Story | null, messages: Message[], decided: readonly DecidedFile[]): ReadResult {
  return {
    story,
    messages,
    get spans() {
      return decided.flatMap(explainedSpans);
    },
  };
}

/** A finder of pictures that notes what it found. */
function collecting(find: ReadOptions["pictures"], found: Map<string, Picture>): ReadOptions["pictures"] {
  return (
    find &&
    ((folder, src) => {
      const picture = find(folder, src);
      if (typeof picture !== "string") found.set(picture.name, picture);
      return picture;
    })
  );
}

const isIndex = (path: string) => /(?:^|\/)index\.[a-z]+$/i.test(path);

/** Front matter of a story: of a folder's index, or of its only file. */
function frontMatterOf(files: readonly ReadFile[], isFolder: boolean): Partial<StoryFields> {
  const own = files.find(({ file }) => !isFolder || isIndex(file));
  return own?.frontMatter ?? {};
}

/** The disclaimers of all a story's files: one said again in a later file counts once. */
function disclaimersOf(parts: readonly FileParts[]): string | null {
  const said = new Set(parts.flatMap(({ head }) => head.disclaimer ?? []));
  return said.size === 0 ? null : [...said].join("\n");
}

/** The chapters of a chapter file, with the notes and titles its text gives the file as a whole. */
function ofChapterFile({ chapters, head, fields }: FileParts, file: ReadFile): Chapter[] {
  const [first, ...others] = chapters;
  if (first === undefined) return [];
  const whole: Chapter = {
    ...first,
    title: first.title ?? fields.title ?? null,
    summary: first.summary ?? head.summary,
    notes: first.notes ?? head.notes,
    endNotes: first.endNotes ?? head.endNotes,
    epigraph: first.epigraph ?? head.epigraph,
  };
  return [withChapterFields(whole, file.frontMatter), ...others];
}

function isToBeContinued(file: ReadFile | undefined): boolean {
  if (file === undefined) return false;
  const { doc, decisions } = file;
  const isMarker = (at: number) => decisions[at]?.role === "end-marker" && doc.blocks[at]?.shape !== "fence";
  const last = doc.blocks.findLast((_block, at) => isMarker(at));
  return last !== undefined && /tbc|continued/i.test(doc.text.slice(last.textStart, last.textEnd));
}

const nameOf = (path: string) => (path.split("/").at(-1) ?? path).replace(/\.[a-z]{2,8}$/i, "");

function digestOf(source: StorySource): string {
  const hash = createHash("sha1");
  for (const { path, bytes } of source.files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
