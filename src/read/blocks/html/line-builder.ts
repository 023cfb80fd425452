import type { InlineStack } from "./inline.ts";
import { emptyLine, type Open, type PageLine } from "./page.ts";

/** Puts one line of a page together out of words and pictures. */
export class LineBuilder {
  private readonly inline: InlineStack;
  private line = emptyLine(0);
  private parts: string[] = [];
  private length = 0;
  private endsInSpace = false;
  /** Start of the first tag opened since the last words: it belongs to the line to come. */
  private opened: number | null = null;

  constructor(inline: InlineStack) {
    this.inline = inline;
  }

  get hasWords(): boolean {
    return this.length > 0;
  }

  /** Adds words that stand at `source`; a space at a line's start, or after another, is none. */
  add(words: string, source: number, open: Open): void {
    const isBlank = words.trim() === "";
    if (isBlank && (!this.hasWords || this.endsInSpace)) return;
    if (!this.hasWords && !this.line.hasImage) this.begin(source, open);
    this.line.stretches.push([this.length, source]);
    if (this.inline.hasLink) this.line.linked += words.length;
    this.parts.push(words);
    this.length += words.length;
    this.endsInSpace = words.endsWith(" ");
    if (!isBlank) this.line.textEnd = source + words.length;
  }

  addImage(start: number, end: number, open: Open): void {
    if (!this.hasWords && !this.line.hasImage) this.begin(start, open);
    this.line.hasImage = true;
    this.line.textEnd = end;
  }

  /** Notes a block's tag: a start tag belongs to what follows it, an end tag to what it ends. */
  tag(isClosing: boolean, start: number): void {
    this.opened = isClosing ? null : (this.opened ?? Math.min(start, this.inline.freshStart ?? start));
  }

  /** Notes an inline end tag, which belongs to the words before it. */
  closeInline(end: number): void {
    if (this.hasWords) this.line.textEnd = end;
  }

  /** Ends the line and gives it; null where there was nothing in it. */
  take(): PageLine | null {
    const { line } = this;
    line.plain = this.parts.join("").trimEnd();
    this.line = emptyLine(line.textEnd);
    this.parts = [];
    this.length = 0;
    this.endsInSpace = false;
    if (line.plain === "" && !line.hasImage) return null;
    this.inline.freshStart = null;
    return line;
  }

  /** A rule between `start` and `end`, as a line. */
  rule(start: number, end: number, open: Open): PageLine {
    const from = this.opened ?? start;
    this.opened = null;
    return { ...emptyLine(from), textStart: start, textEnd: end, open, gap: 1, isRule: true };
  }

  private begin(source: number, open: Open): void {
    this.line.start = this.opened ?? Math.min(source, this.inline.freshStart ?? source);
    this.opened = null;
    this.line.textStart = source;
    this.line.openInline = this.inline.tags();
    this.line.open = open;
  }
}
