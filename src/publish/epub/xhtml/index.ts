import type { ElementContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toXast } from "hast-util-to-xast";
import { serialized, xmlText } from "../../xml.ts";
import { Ids } from "./attributes.ts";
import { quickXhtml } from "./quick.ts";
import { flow } from "./repair.ts";

/**
 * A record's safe HTML as XHTML that stands in an e-book: well-formed, each element where HTML's content model
 * wants it, footnotes marked so that readers show them over the page. No word of it is lost.
 */
export function xhtmlOf(html: string): string {
  const clean = xmlText(html);
  return quickXhtml(clean) ?? repaired(clean);
}

function repaired(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  const children = flow(tree.children as ElementContent[], new Ids());
  markNotes(children);
  const xml = serialized(toXast({ type: "root", children }, { space: "html" }));
  return xml.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', "").replaceAll(" epubType=", " epub:type=");
}

/** Gives every footnote what makes readers show it over the page. */
function markNotes(nodes: ElementContent[], inNotes = false): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    if (inNotes && node.tagName === "li") node.properties.epubType = "footnote";
    else markNotes(node.children, inNotes || node.properties.epubType === "footnotes");
  }
}
