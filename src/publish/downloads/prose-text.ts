import { plainText } from "../../read/render/index.ts";

const BREAK = "\u0001";
/** Where a new paragraph begins in safe HTML. */
const PARAGRAPH = /<(?:p|div|h[1-6]|ul|ol|dl|blockquote|pre|table|section|figure|details)\b[^>]*>/g;

/** Rich text as paragraphs with an empty line between them; `<br>` ends a line, `*` marks emphasis, `* * *` a scene. */
export function proseText(html: string): string {
  const marked = html
    .replace(/<hr\b[^>]*>/g, `<p>${BREAK}<p>* * *</p>`)
    .replace(PARAGRAPH, (tag) => `${tag}${BREAK}`)
    .replace(/<\/?(?:em|i)>/g, "*")
    .replace(/<li\b[^>]*>/g, (tag) => `${tag}- `);
  return plainText(marked)
    .split(BREAK)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
