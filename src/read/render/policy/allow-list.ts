import type { Schema } from "hast-util-sanitize";

/** Elements a story may use as they are. */
export const ELEMENTS = (
  "a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em " +
  "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span " +
  "strong sub summary sup table tbody td tfoot th thead tr u ul var wbr"
).split(" ");

/** Elements that became others in today's HTML, or would stand in the page's own outline: name → new name. */
export const RENAMED: Record<string, string> = {
  acronym: "abbr",
  article: "div",
  aside: "div",
  big: "span",
  center: "div",
  dir: "ul",
  fieldset: "div",
  footer: "div",
  header: "div",
  hgroup: "div",
  listing: "pre",
  main: "div",
  nav: "div",
  strike: "s",
  tt: "code",
  xmp: "pre",
};

/** Elements dropped with all they hold: nothing in them is meant to be read. */
export const DROPPED = ["script", "style"];

/** Elements that text-align means something on. */
const ALIGNABLE =
  "blockquote caption dd div dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section td th tr tbody thead tfoot ul".split(
    " ",
  );

export const ALIGNMENTS = ["left", "right", "center", "justify"];
const alignClasses = ALIGNMENTS.map((side) => `align-${side}`);

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const NUMBER = /^-?\d{1,5}$/;
const SIZE = /^\d{1,5}$/;

/** The published allow-list (docs/allowed-html.md) as hast-util-sanitize wants it. */
export const SCHEMA: Schema = {
  tagNames: ELEMENTS,
  strip: DROPPED,
  clobber: [],
  clobberPrefix: "",
  required: {},
  ancestors: {
    caption: ["table"],
    dd: ["dl"],
    dt: ["dl"],
    figcaption: ["figure"],
    li: ["ul", "ol"],
    rp: ["ruby"],
    rt: ["ruby"],
    summary: ["details"],
    col: ["table"],
    colgroup: ["table"],
    tbody: ["table"],
    td: ["table"],
    tfoot: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  protocols: { cite: ["http", "https"], href: ["http", "https", "mailto"], src: [] },
  attributes: {
    "*": ["id", "title", ["dir", "ltr", "rtl", "auto"], ["lang", LANGUAGE]],
    ...Object.fromEntries(ALIGNABLE.map((name) => [name, [["className", ...alignClasses]]])),
    a: ["href", "rel", "ariaLabel", ["role", "doc-noteref", "doc-backlink"]],
    blockquote: ["cite", ["className", ...alignClasses]],
    col: [["span", SIZE]],
    colgroup: [["span", SIZE]],
    del: ["cite"],
    details: ["open"],
    img: ["src", "alt", ["width", SIZE], ["height", SIZE]],
    ins: ["cite"],
    li: [
      ["value", NUMBER],
      ["className", ...alignClasses],
    ],
    ol: [["start", NUMBER], "reversed", ["type", "1", "a", "A", "i", "I"], ["className", ...alignClasses]],
    q: ["cite"],
    section: ["ariaLabel", ["role", "doc-endnotes"], ["className", "footnotes", ...alignClasses]],
    span: [["className", "big"]],
    td: [
      ["colSpan", SIZE],
      ["rowSpan", SIZE],
      ["className", ...alignClasses],
    ],
    th: [
      ["colSpan", SIZE],
      ["rowSpan", SIZE],
      ["scope", "col", "row", "colgroup", "rowgroup"],
      ["className", ...alignClasses],
    ],
  },
};
