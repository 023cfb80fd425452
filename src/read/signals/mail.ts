import type { BlockedText } from "../blocks/block.ts";
import { fold } from "../vocabulary/index.ts";
import { countPhrases } from "./phrases.ts";
import { isSignatureMark, isSplice, mailHeader } from "./transport.ts";
import { firstLine, type Signal, type View, wordsOf } from "./view.ts";

/** A subject line as posts of stories have it: "FIC: …", "[list] …", "… (2/3)". */
const STORY_SUBJECT =
  /^subj(?:ect)?\s*:.*(?:\d\s*\/\s*[\d?]|\bfic\b|\bnew\b|\brepost\b|\[|\bxfc\b|\bstory\b|\bpart\b)/i;
const LONGEST_SIGNATURE = 8;

/** Headers of mail and Usenet. Those a letter in a story has too count only in the company of others. */
export const mailSignal: Signal = (view) => {
  const line = firstLine(view.doc, view.block);
  const kind = mailHeader(line);
  if (kind === "sure") return [{ role: "transport", weight: 9, why: "mail:header" }];
  if (isSplice(line)) return [{ role: "transport", weight: 5, why: "mail:splice" }];
  if (isQuoted(view)) return [{ role: "transport", weight: 5, why: "mail:quoted" }];
  if (view.phrases.transport.strong > 0 && view.text.length < 200) {
    return [{ role: "transport", weight: 6, why: "mail:footer" }];
  }
  if (isUnderFooter(view)) return [{ role: "transport", weight: 4, why: "mail:footer" }];
  if (isAddressUnderFooter(view)) return [{ role: "transport", weight: 4, why: "mail:footer" }];
  if (isInSignature(view)) return [{ role: "transport", weight: 8, why: "mail:signature" }];
  if (isSignatureMark(line) && view.after !== null)
    return [{ role: "scene-break", weight: 3, why: "shape:rule" }];
  if (kind === null && !isKeyed(line)) return [];
  const { sure, loose, story } = headersAround(view);
  if (sure > (kind === null ? 1 : 0)) return [{ role: "transport", weight: 9, why: "mail:header-block" }];
  if (kind === null) return [];
  return loose >= 2 && story ? [{ role: "transport", weight: 9, why: "mail:header-block" }] : [];
};

/** A header that only some programs write: "Status: RO", "Distribution: world". */
const isKeyed = (line: string) => /^[A-Z][A-Za-z-]{1,30}: \S.{0,60}$/.test(line);

/** What the headers of one block of lines come to. */
interface Headers {
  sure: number;
  loose: number;
  story: boolean;
}

const KNOWN = new WeakMap<BlockedText, Map<number, Headers>>();

/** The headers that stand in one block of lines with this one; counted once for all of them. */
function headersAround({ doc, index }: View): Headers {
  const known = KNOWN.get(doc) ?? new Map<number, Headers>();
  KNOWN.set(doc, known);
  const found = known.get(index);
  if (found !== undefined) return found;
  const lines = [index];
  const isHeader = (at: number) => isKeyed(lineAt(doc, at)) || mailHeader(lineAt(doc, at)) !== null;
  for (let at = index - 1; at >= 0 && doc.blocks[at + 1]?.gap === 0 && isHeader(at); at--) lines.push(at);
  for (let at = index + 1; doc.blocks[at]?.gap === 0 && isHeader(at); at++) lines.push(at);
  const headers = countHeaders(lines.map((at) => lineAt(doc, at)));
  for (const at of lines) known.set(at, headers);
  return headers;
}

function lineAt(doc: BlockedText, at: number): string {
  const block = doc.blocks[at];
  return block === undefined ? "" : firstLine(doc, block);
}

function countHeaders(lines: readonly string[]): Headers {
  const kinds = lines.map(mailHeader);
  const sure = kinds.filter((kind) => kind === "sure").length;
  const loose = kinds.filter((kind) => kind === "loose").length;
  const some = (pattern: RegExp) => lines.some((line, at) => kinds[at] !== null && pattern.test(line));
  const isPost = loose >= 3 && some(/^(?:date|sent)/i) && some(/^from/i);
  return { sure, loose, story: isPost || some(STORY_SUBJECT) };
}

/** A line quoted from another post; a quotation of Markdown has no line of its own above that says who wrote it. */
function isQuoted({ doc, block, index }: View): boolean {
  if (doc.text.charAt(block.textStart) !== ">") return false;
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    const above = doc.blocks[at];
    if (above === undefined) return false;
    if (isSplice(firstLine(doc, above))) return true;
    if (doc.text.charAt(above.textStart) !== ">") return false;
  }
  return false;
}

/** An address on a line of its own, as a list's footer gives it. */
function isAddressUnderFooter({ text }: View): boolean {
  return /^\S+@\S+\.\S+$|^https?:\/\/\S+$/.test(text) && text.length < 90;
}

/** The lines right under a list's footer, to the end of the file. */
function isUnderFooter({ doc, index, block, text }: View): boolean {
  const { blocks } = doc;
  if (block.gap > 0 || text.length > 160 || blocks.length - index > LONGEST_SIGNATURE) return false;
  for (let at = index - 1; at >= 0 && index - at < LONGEST_SIGNATURE; at--) {
    const above = blocks[at];
    if (above === undefined) return false;
    if (countPhrases(fold(wordsOf(doc, above))).transport.strong > 0) return true;
    if (above.gap > 0) return false;
  }
  return false;
}

/** The mark of a signature, and the few lines right under it; a mark with nothing under it parts scenes. */
function isInSignature({ doc, index }: View): boolean {
  for (let at = index; at >= Math.max(0, index - LONGEST_SIGNATURE); at--) {
    const block = doc.blocks[at];
    if (block === undefined) return false;
    if (isSignatureMark(firstLine(doc, block)) && block.lines === 1) return doc.blocks[at + 1]?.gap === 0;
    if (block.gap > 0) return false;
  }
  return false;
}
