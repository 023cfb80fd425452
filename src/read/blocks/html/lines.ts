import { readTag } from "../../render/html/tag.ts";
import { isSpace } from "../lines.ts";
import { BLOCKS, HIDDEN, INLINE } from "./elements.ts";
import { referenceAt } from "./entities.ts";
import { emptyLine, type Open, type PageLine } from "./page.ts";
import { closeElement, isPreformatted, newTree, openElement } from "./tree.ts";

const MOST_INLINE = 24;
/** Text that shows otherwise than it is written: references, line breaks, runs of spaces. */
const UNEVEN = /[&\t\n\r\f]| {2}/;

/** A page taken apart: the lines a browser would show. */
export interface Page {
  lines: PageLine[];
  root: Open;
  /** Offset where the page's head ends; `from` where it has none. */
  bodyStart: number;
}

/** Reads the lines of an HTML page or fragment from offset `from`. Linear, and never throws. */
export function pageLines(html: string, from: number): Page {
  const reader = new PageReader(html, from);
  return { lines: reader.read(), root: reader.tree.root, bodyStart: reader.bodyStart };
}

class PageReader {
  readonly html: string;
  readonly tree = newTree();
  readonly lines: PageLine[] = [];
  bodyStart: number;
  private at: number;
  private line: PageLine;
  private inline: { name: string; tag: string }[] = [];
  private links = 0;
  /** Start of the first tag opened since the last words: what follows belongs to the next line. */
  private opened: number | null = null;
  /** Line breaks since the last line: 1 continues a paragraph, 2 begin another. */
  private breaks = 2;
  /** Start of the first inline tag since the last line ended. */
  private inlineStart: number | null = null;
  private readonly unclosed = new Set<string>();

  constructor(html: string, from: number) {
    this.html = html;
    this.at = from;
    this.bodyStart = from;
    this.line = emptyLine(from);
  }

  read(): PageLine[] {
    const { html } = this;
    while (this.at < html.length) {
      const next = html.charCodeAt(this.at + 1);
      if (html.charCodeAt(this.at) !== 60) this.text();
      else if (html.startsWith("<!--", this.at)) this.skipTo("-->", this.at + 4);
      else if (next === 33 || next === 63) this.skipTo(">", this.at + 2);
      else {
        const tag = readTag(html, this.at);
        if (tag === null) this.text();
        else this.element(tag.name, tag.closing, tag.end);
      }
    }
    this.flush();
    return this.lines;
  }

  /** Takes the words up to the next tag. */
  private text(): void {
    const next = this.html.indexOf("<", this.at + 1);
    const end = next < 0 ? this.html.length : next;
    const words = this.html.slice(this.at, end);
    if (!UNEVEN.test(words)) this.add(words, this.at);
    else this.unevenText(end, isPreformatted(this.tree.top));
    this.at = end;
  }

  private unevenText(end: number, isPre: boolean): void {
    let cursor = this.at;
    while (cursor < end) {
      const code = this.html.charCodeAt(cursor);
      const reference = code === 38 ? referenceAt(this.html, cursor) : null;
      let length = 1;
      if (reference !== null) {
        this.add(reference.value, cursor);
        length = reference.length;
      } else if (isPre && code === 10) this.lineBreak(cursor + 1);
      else if (code !== 0xa0 && isSpace(code)) this.add(" ", cursor);
      else {
        length = this.wordEnd(cursor + 1, end) - cursor;
        this.add(this.html.slice(cursor, cursor + length), cursor);
      }
      cursor += length;
    }
  }

  private wordEnd(start: number, end: number): number {
    let stop = start;
    for (; stop < end; stop++) {
      const code = this.html.charCodeAt(stop);
      if (code === 38 || (code !== 0xa0 && isSpace(code))) break;
    }
    return stop;
  }

  private add(words: string, source: number): void {
    const { line } = this;
    const isBlank = words.trim() === "";
    if (isBlank && (line.plain === "" || line.plain.endsWith(" "))) return;
    if (line.plain === "" && !line.hasImage) this.begin(source);
    line.stretches.push([line.plain.length, source]);
    if (this.links > 0) line.linked += words.length;
    line.plain += words;
    if (!isBlank) line.textEnd = source + words.length;
  }

  private begin(source: number): void {
    this.line.start = this.opened ?? this.firstTag(source);
    this.opened = null;
    this.line.textStart = source;
    this.line.openInline = this.inline.map(({ tag }) => tag);
    this.line.open = this.tree.top;
  }

  /** Inline tags right before a line's first word are its own. */
  private firstTag(source: number): number {
    return Math.min(source, this.inlineStart ?? source);
  }

  private element(name: string, closing: boolean, end: number): void {
    const start = this.at;
    this.at = end;
    if (name === "br") this.lineBreak(end);
    else if (name === "head" && !closing) this.skipElement(name);
    else if (HIDDEN.has(name) && !closing) this.skipElement(name);
    else if (name === "img") this.image(start, end);
    else if (name === "hr") this.rule(start, end);
    else if (BLOCKS.has(name)) this.block(name, closing, start, end);
    else if (INLINE.has(name)) this.dress(name, closing, start, end);
    if (name === "head") this.bodyStart = this.at;
  }

  private dress(name: string, closing: boolean, start: number, end: number): void {
    if (closing) {
      const at = this.inline.findLastIndex((each) => each.name === name);
      if (at >= 0) this.inline.splice(at, 1);
      if (this.line.plain !== "") this.line.textEnd = end;
    } else if (this.inline.length < MOST_INLINE) {
      if (this.line.plain === "") this.inlineStart ??= start;
      this.inline.push({ name, tag: this.html.slice(start, end) });
    }
    this.links = this.inline.filter((each) => each.name === "a").length;
  }

  private block(name: string, closing: boolean, start: number, end: number): void {
    this.flush();
    this.breaks = 2;
    if (closing) closeElement(this.tree, name);
    else openElement(this.tree, name, this.html.slice(start, end));
    this.opened = closing ? null : (this.opened ?? start);
    this.line = emptyLine(end);
  }

  private image(start: number, end: number): void {
    if (this.line.plain === "" && !this.line.hasImage) this.begin(start);
    this.line.hasImage = true;
    this.line.textEnd = end;
  }

  private rule(start: number, end: number): void {
    this.flush();
    const place = { textEnd: end, open: this.tree.top, gap: 1, isRule: true };
    this.lines.push({ ...emptyLine(this.opened ?? start), textStart: start, ...place });
    this.opened = null;
    this.breaks = 2;
    this.line = emptyLine(end);
  }

  private lineBreak(end: number): void {
    const isEmpty = !this.flush();
    this.breaks = isEmpty ? 2 : 1;
    this.line = emptyLine(end);
  }

  /** Ends the line; false where there was nothing in it. */
  private flush(): boolean {
    const { line } = this;
    line.plain = line.plain.trimEnd();
    if (line.plain === "" && !line.hasImage) return false;
    line.gap = this.breaks === 1 ? 0 : 1;
    line.isContinued = this.breaks === 1 && this.lines.at(-1)?.open === line.open;
    this.lines.push(line);
    if (line.linked <= line.plain.length / 2) {
      for (let each = line.open; each !== null; each = each.parent) each.prose += line.plain.length;
    }
    this.line = emptyLine(line.textEnd);
    this.inlineStart = null;
    return true;
  }

  /** Skips an element with all it holds; one that never ends is passed over as a tag. */
  private skipElement(name: string): void {
    if (this.unclosed.has(name)) return;
    const pattern = new RegExp(`</${name}\\s*>`, "gi");
    pattern.lastIndex = this.at;
    if (pattern.exec(this.html) !== null) this.at = pattern.lastIndex;
    else this.unclosed.add(name);
  }

  private skipTo(mark: string, from: number): void {
    const found = this.unclosed.has(mark) ? -1 : this.html.indexOf(mark, from);
    if (found < 0) this.unclosed.add(mark);
    this.at = found < 0 ? from : found + mark.length;
  }
}
