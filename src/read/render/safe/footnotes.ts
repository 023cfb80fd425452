import type { Element } from "hast";
import type { Piece } from "./piece.ts";
import { isElement, textOf } from "./tree.ts";

/** The footnotes' section: named for screen readers, with no heading to disturb the page's outline. */
export function asFootnotes(section: Element, piece: Piece): Element {
  const { id, lang, dir } = section.properties;
  const children = section.children.filter((node) => !(isElement(node) && /^h\d$/.test(node.tagName)));
  const label = section.properties.ariaLabel ?? piece.words.footnotes;
  return {
    ...section,
    properties: { id, lang, dir, className: ["footnotes"], role: "doc-endnotes", ariaLabel: label },
    children,
  };
}

/** Gives the two kinds of footnote link their roles; any other link comes back as it is. */
export function asReference(source: Element, link: Element, piece: Piece): Element {
  const { properties } = source;
  const isReference = properties.dataFootnoteRef !== undefined || properties.role === "doc-noteref";
  const isBackLink = properties.dataFootnoteBackref !== undefined || properties.role === "doc-backlink";
  if (isReference) link.properties.role = "doc-noteref";
  if (isBackLink)
    Object.assign(link.properties, { role: "doc-backlink", ariaLabel: backLabel(source, piece) });
  return link;
}

/** "Back to reference 2-3" in the piece's own words. */
function backLabel(source: Element, piece: Piece): string {
  const given = String(source.properties.ariaLabel ?? textOf(source));
  const number = /\d+(?:-\d+)?$/.exec(given)?.[0];
  const isOurs = source.properties.dataFootnoteBackref !== undefined;
  return isOurs && number !== undefined ? `${piece.words.backToReference} ${number}` : given;
}
