import type { ElementContent, Root } from "hast";
import { isSceneBreak } from "../scene-break.ts";
import { flattened, inItems, isPhrasingOnly } from "./contents.ts";
import { hasDoubleBreak, inParagraphs, parted } from "./paragraphs.ts";
import { sunk } from "./sink.ts";
import { element, isElement, isEmpty, textOf } from "./tree.ts";

/** Elements whose own `<br><br>` part paragraphs in HTML that never knew `<p>`. */
const FLOW = new Set(["div", "blockquote", "section"]);

/**
 * Puts a sanitised tree in order: words outside any block get a paragraph, scene breaks become rules, empty
 * paragraphs go, and what stands where HTML allows no such element is moved to where it does. One block a line.
 * @param breaksPart whether `<br><br>` parts paragraphs.
 */
export function structure(tree: Root, breaksPart: boolean): Root {
  const children = ordered(tree.children as ElementContent[], breaksPart);
  const blocks = inParagraphs(children, breaksPart).flatMap(asBreak);
  return { type: "root", children: blocks };
}

function ordered(nodes: ElementContent[], breaksPart: boolean): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    node.children = ordered(node.children, breaksPart);
    if (node.tagName === "span" && Object.values(node.properties).every((value) => value === undefined)) {
      return node.children;
    }
    if (isEmpty(node)) return [];
    if (node.tagName === "p") return breaksPart ? parted(node) : [node];
    if (node.tagName === "ul" || node.tagName === "ol") return [inItems(node)];
    if (isPhrasingOnly(node)) node.children = flattened(node.children);
    else if (FLOW.has(node.tagName)) {
      if (breaksPart && hasDoubleBreak(node.children))
        node.children = inParagraphs(node.children, breaksPart);
      node.children = node.children.flatMap(asBreak);
    }
    return sunk(node);
  });
}

/** A paragraph of nothing but an ornament is a rule. */
function asBreak(node: ElementContent): ElementContent[] {
  if (!isElement(node, "p") || node.properties.id !== undefined || node.children.length >= 8) return [node];
  return isSceneBreak(textOf(node)) && !holdsMore(node) ? [element("hr", {}, [])] : [node];
}

/** Whether there is anything but words and their looks. */
const holdsMore = (node: ElementContent): boolean =>
  isElement(node) &&
  node.children.some(
    (child) =>
      isElement(child) &&
      (child.tagName === "img" || child.tagName === "br" || child.tagName === "a" || holdsMore(child)),
  );
