import { ID } from "./model.ts";

/** Elements of nearly all prose, by what may stand in them: blocks and text, text only, list items only, nothing. */
const HOLDS: Record<string, "flow" | "text" | "items" | "nothing"> = {
  ...of("div blockquote section li", "flow"),
  ...of("p h3 h4 h5 h6 pre a abbr b cite code em i mark q s small span strong sub sup u", "text"),
  ...of("ul ol", "items"),
  ...of("br hr", "nothing"),
};
const INLINE = new Set("a abbr b br cite code em i mark q s small span strong sub sup u".split(" "));

function of(names: string, holds: "flow" | "text" | "items" | "nothing") {
  return Object.fromEntries(names.split(" ").map((name) => [name, holds]));
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-z-]+="[^"<]*")*)>/y;
const ATTRIBUTE = /\s([a-z-]+)="([^"]*)"/g;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|#x[0-9A-Fa-f]{2,5}|#\d{2,6});)/;
const CLASS = /^(?:align-(?:left|right|center|justify)|footnotes|big)$/;
const ADDRESS =
  /^(?:https?:\/\/[a-z0-9.-]+(?:\/[\w\-.~/:@!$'()*+,;=]*)?(?:\?[\w\-.~/:@!$'()*+,;=?]*)?|#[A-Za-z_][\w.-]*)$/i;

/** What the value of each attribute that needs no second look is like. */
const VALUES: Record<string, RegExp> = {
  class: CLASS,
  id: ID,
  href: ADDRESS,
  rel: /^[a-z ]+$/,
  lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  dir: /^(?:ltr|rtl|auto)$/,
  title: /^/,
  "aria-label": /^/,
  role: /^doc-(?:noteref|backlink|endnotes)$/,
};

/**
 * A record's safe HTML as XHTML for an e-book, where it is plain enough that one look along its tags shows that
 * it is well-formed and stands as HTML's content model wants it; null where it takes a parser to tell.
 */
export function quickXhtml(html: string): string | null {
  if (REFERENCE.test(html)) return null;
  const open: string[] = [];
  let [out, at, inLink, notes] = ["", 0, false, 0];
  for (let next = html.indexOf("<"); next >= 0; next = html.indexOf("<", at)) {
    const text = html.slice(at, next);
    const holder = open.at(-1);
    if (holder !== undefined && HOLDS[holder] === "items" && text.trim() !== "") return null;
    TAG.lastIndex = next;
    const tag = TAG.exec(html);
    if (tag === null) return null;
    const [whole, slash, name = "", attributes = ""] = tag;
    at = next + whole.length;
    out += text;
    if (slash !== "") {
      if (open.pop() !== name || attributes !== "") return null;
      if (name === "a") inLink = false;
      if (notes > open.length) notes = 0;
      out += whole;
      continue;
    }
    const holds = HOLDS[name];
    if (holds === undefined || !mayStand(name, holder) || (name === "a" && inLink)) return null;
    if (name === "a") inLink = true;
    if (attributes !== "" && !allGood(attributes)) return null;
    const isNote = notes > 0 && name === "li" && open.length === notes + 1;
    out += `<${name}${attributes}${semantics(attributes, isNote)}${holds === "nothing" ? "/>" : ">"}`;
    if (holds !== "nothing") open.push(name);
    if (attributes.includes('"footnotes"')) notes = open.length;
  }
  return open.length === 0 ? (out + html.slice(at)).replaceAll("]]>", "]]&gt;") : null;
}

function mayStand(name: string, holder: string | undefined): boolean {
  const holds = holder === undefined ? "flow" : HOLDS[holder];
  if (holds === "items") return name === "li";
  if (name === "li") return false;
  return holds === "flow" || INLINE.has(name);
}

function allGood(attributes: string): boolean {
  for (const [, name = "", value = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (!VALUES[name]?.test(value)) return false;
  }
  return true;
}

/** What makes a footnote open over the page in an e-book reader. */
function semantics(attributes: string, isNote: boolean): string {
  if (attributes.includes('role="doc-noteref"')) return ' epub:type="noteref"';
  if (attributes.includes('role="doc-endnotes"')) return ' epub:type="footnotes"';
  return isNote ? ' epub:type="footnote"' : "";
}
