import { ANGLE, ENTITY, LINK, MARKS, TILDE, TRIM } from "./characters.ts";
import { simpleElements } from "./elements.ts";
import { simpleEmphasis } from "./emphasis.ts";

/** Stands for a line break while emphasis is read; no source that comes here holds it. */
const BREAK = "\u0001";
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z0-9]{0,31};)/;
const TAG = /<[A-Za-z/!?]/;

/** The words of one paragraph of Markdown as HTML; null where only the full parser can tell. */
export function simpleInline(source: string, flags: number): string | null {
  if ((flags & TILDE) !== 0 && source.includes("~~")) return null;
  if ((flags & ENTITY) !== 0 && REFERENCE.test(source)) return null;
  const text = (flags & TRIM) !== 0 ? trimLines(source) : source;
  const isParted = (flags & LINK) !== 0 || ((flags & ANGLE) !== 0 && TAG.test(source));
  const html = isParted ? simpleElements(text) : simpleWords(text, flags);
  if (html === null) return null;
  return (flags & TRIM) !== 0 && html.includes(BREAK) ? html.replaceAll(BREAK, "<br>") : html;
}

/** Words among which there is nothing but emphasis. */
function simpleWords(source: string, flags: number): string | null {
  let text = source;
  if ((flags & ENTITY) !== 0) text = text.replaceAll("&", "&#x26;");
  if ((flags & ANGLE) !== 0) text = text.replaceAll("<", "&#x3C;");
  return (flags & MARKS) !== 0 ? simpleEmphasis(text) : text;
}

/** White space off both ends of every line; two spaces before a line's end make a break. */
function trimLines(text: string): string {
  const lines = text.split("\n");
  let trimmed = "";
  lines.forEach((line, index) => {
    let start = 0;
    let end = line.length;
    while (isBlank(line.charCodeAt(start))) start += 1;
    while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1;
    trimmed += line.slice(start, end);
    if (index === lines.length - 1) return;
    const tail = line.slice(end);
    trimmed += tail.length >= 2 && !tail.includes("\t") ? `${BREAK}\n` : "\n";
  });
  return trimmed;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
