/** An inline element without attributes around plain words, and a link of plain words to a plain address. */
const ELEMENT =
  /<(em|i|b|strong|u|s)>([^\s<>][^<>]*?)<\/\1>|\[([^\s[\]()<>!][^[\]()<>]*?)\]\((https?:\/\/[\w./~=?#%:@+,;-]+)\)/g;
/** What is left between such elements must hold nothing that could mean more. */
const MEANING = /[*_[]|<[A-Za-z/!?]/;
const MARKS = /[*_]/;

/**
 * Words among which there are elements and links of the simplest form and nothing else, as HTML; null for any
 * other. White space at the ends of an element's words is for the parser too.
 */
export function simpleElements(text: string): string | null {
  let html = "";
  let done = 0;
  for (const found of text.matchAll(ELEMENT)) {
    const [whole, name, inside = "", words = "", address] = found;
    const content = name === undefined ? words : inside;
    if (MARKS.test(content) || /\s$/.test(content) || text.charAt(found.index - 1) === "!") return null;
    const between = text.slice(done, found.index);
    if (MEANING.test(between)) return null;
    const open = name === undefined ? `<a href="${address}" rel="nofollow noopener">` : `<${name}>`;
    html += `${escaped(between)}${open}${escaped(content)}</${name ?? "a"}>`;
    done = found.index + whole.length;
  }
  const rest = text.slice(done);
  return done === 0 || MEANING.test(rest) ? null : html + escaped(rest);
}

const escaped = (text: string): string => text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
