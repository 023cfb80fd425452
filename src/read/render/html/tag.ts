/** One tag as written: `<a href="x">`, `</p>`. */
export interface Tag {
  /** In lower case. */
  name: string;
  closing: boolean;
  /** Offset after its `>`. */
  end: number;
}

const NAME_END = /[\s/>]/;

/**
 * Reads the tag that starts at `start` (a `<`) the way the HTML standard does, but refuses what only a parser
 * would call one: a tag with another `<` outside its quotes, or with no end. Null when there is none.
 */
export function readTag(html: string, start: number): Tag | null {
  const closing = html.charCodeAt(start + 1) === 47;
  const nameStart = start + (closing ? 2 : 1);
  if (!isLetter(html.charCodeAt(nameStart))) return null;
  let at = nameStart + 1;
  while (at < html.length && !NAME_END.test(html.charAt(at))) {
    if (html.charCodeAt(at) === 60 || at - nameStart > 60) return null;
    at += 1;
  }
  const name = html.slice(nameStart, at).toLowerCase();
  const end = tagEnd(html, at);
  return end < 0 ? null : { name, closing, end };
}

/** Offset after the `>` that ends a tag whose attributes start at `from`; -1 when nothing ends it. */
function tagEnd(html: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) return -1;
    if (code === 61) afterEquals = true;
    else if (afterEquals && (code === 34 || code === 39)) {
      at = html.indexOf(html.charAt(at), at + 1);
      if (at < 0) return -1;
      afterEquals = false;
    } else if (code !== 32 && code !== 9 && code !== 10) afterEquals = false;
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
