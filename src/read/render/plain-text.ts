const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const PARTING =
  /<\/?(?:p|div|h[1-6]|hr|br|li|ul|ol|blockquote|pre|table|tr|td|th|section|figure|figcaption|details|summary|dl|dt|dd|caption|address)\b[^>]*>/g;

/** Visits the text pieces of safe HTML by their offsets, as they stand between tags. */
export function eachText(html: string, visit: (from: number, to: number) => void): void {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) visit(at, end);
    if (open < 0) return;
    at = html.charCodeAt(open + 2) === CLOSE ? open + 3 : tagEnd(html, open);
  }
}

const CLOSE = 62;

/** Offset after the tag that starts at `open`, in HTML whose attributes are all quoted. */
function tagEnd(html: string, open: number): number {
  let at = open + 1;
  for (; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (character === ">") return at + 1;
    if (character === '"') {
      at = html.indexOf('"', at + 1);
      if (at < 0) return html.length;
    }
  }
  return at;
}

/** Text with its character references undone. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The words of safe HTML as plain text: one line a block, `<br>` a line's end, runs of white space one space.
 */
export function plainText(html: string): string {
  const marked = html.replace(PARTING, "\u0000");
  let text = "";
  eachText(marked, (from, to) => {
    text += decodeReferences(marked.slice(from, to));
  });
  return text
    .split("\u0000")
    .map((line) => line.replace(/[ \t\n\r]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
