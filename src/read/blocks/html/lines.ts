import { readTag } from "../../render/html/tag.ts";
import { isSpace } from "../lines.ts";
import { BLOCKS, HIDDEN, INLINE } from "./elements.ts";
import { referenceAt } from "./entities.ts";
import { InlineStack } from "./inline.ts";
import { LineBuilder } from "./line-builder.ts";
import type { Open, PageLine } from "./page.ts";
import { closeElement, isPreformatted, newTree, openElement } from "./tree.ts";

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
  readonly tree = newTree();
  bodyStart: number;
  private readonly html: string;
  private readonly lines: PageLine[] = [];
  private readonly inline = new InlineStack();
  private readonly line = new LineBuilder(this.inline);
  private at: number;
  /** Line breaks since the last line: 1 continues a paragraph, 2 begin another. */
  private breaks = 2;
  /** Marks and elements that nothing ends in the rest of the page. */
  private readonly unclosed = new Set<string>();

  constructor(html: string, from: number) {
    this.html = html;
    this.at = from;
    this.bodyStart = from;
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
    if (!UNEVEN.test(words)) this.line.add(words, this.at, this.tree.top);
    else this.unevenText(end, isPreformatted(this.tree.top));
    this.at = end;
  }

  private unevenText(end: number, isPre: boolean): void {
    const { html, line } = this;
    let cursor = this.at;
    while (cursor < end) {
      const code = html.charCodeAt(cursor);
      const reference = code === 38 ? referenceAt(html, cursor) : null;
      let length = 1;
      if (reference !== null) {
        line.add(reference.value, cursor, this.tree.top);
        length = reference.length;
      } else if (isPre && code === 10) this.lineBreak();
      else if (code !== 0xa0 && isSpace(code)) line.add(" ", cursor, this.tree.top);
      else {
        length = this.wordEnd(cursor + 1, end) - cursor;
        line.add(html.slice(cursor, cursor + length), cursor, this.tree.top);
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

  private element(name: string, closing: boolean, end: number): void {
    const start = this.at;
    this.at = end;
    if (name === "br") this.lineBreak();
    else if ((name === "head" || HIDDEN.has(name)) && !closing) this.skipElement(name);
    else if (name === "img") this.line.addImage(start, end, this.tree.top);
    else if (name === "hr") this.rule(start, end);
    else if (BLOCKS.has(name)) this.block(name, closing, start, end);
    else if (INLINE.has(name)) this.dress(name, closing, start, end);
    if (name === "head") this.bodyStart = this.at;
  }

  private dress(name: string, closing: boolean, start: number, end: number): void {
    if (!closing) this.inline.open(name, this.html.slice(start, end), start);
    else {
      this.inline.close(name);
      this.line.closeInline(end);
    }
  }

  private block(name: string, closing: boolean, start: number, end: number): void {
    this.flush();
    this.breaks = 2;
    if (closing) closeElement(this.tree, name);
    else openElement(this.tree, name, this.html.slice(start, end));
    this.line.tag(closing, start);
  }

  private rule(start: number, end: number): void {
    this.flush();
    this.lines.push(this.line.rule(start, end, this.tree.top));
    this.breaks = 2;
  }

  private lineBreak(): void {
    this.breaks = this.flush() ? 1 : 2;
  }

  /** Ends the line; false where there was nothing in it. */
  private flush(): boolean {
    const line = this.line.take();
    if (line === null) return false;
    line.gap = this.breaks === 1 ? 0 : 1;
    line.isContinued = this.breaks === 1 && this.lines.at(-1)?.open === line.open;
    this.lines.push(line);
    if (line.linked <= line.plain.length / 2) {
      for (let each = line.open; each !== null; each = each.parent) each.prose += line.plain.length;
    }
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
