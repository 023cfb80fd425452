import type { Element, ElementContent, Root } from "hast";
import { isSceneBreak } from "../scene-break.ts";
import type { Piece } from "./piece.ts";
import { element, isBlank, isBlock, isElement, textOf } from "./tree.ts";

/** Elements whose own `<br><br>` part paragraphs in HTML that never knew `<p>`. */
const FLOW = new Set(["div", "blockquote", "section", "p"]);
const EMPTIES = new Set(
  "a abbr b blockquote big cite code del div em i ins mark p q s small span strong sub sup u".split(" "),
);

/**
 * Puts a sanitised tree in order: words outside any block get a paragraph, scene breaks become rules, empty
 * paragraphs go, ids are unique, links to nowhere in the piece are plain text. One block a line.
 */
export function structure(tree: Root, piece: Piece): Root {
  piece.ids.clear();
  const children = tidy(tree.children as ElementContent[], piece);
  const blocks = inParagraphs(children, piece).flatMap(asBreak);
  return { type: "root", children: blocks };
}

function tidy(nodes: ElementContent[], piece: Piece): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    claimId(node, piece);
    node.children = tidy(node.children, piece);
    if (node.tagName === "span" && Object.keys(definedOf(node)).length === 0) return node.children;
    if (isEmpty(node)) return [];
    if (!FLOW.has(node.tagName)) return [node];
    if (node.tagName === "p") return piece.breaksPartParagraphs ? parted(node) : [node];
    if (piece.breaksPartParagraphs && hasDoubleBreak(node.children))
      node.children = inParagraphs(node.children, piece);
    node.children = node.children.flatMap(asBreak);
    return [node];
  });
}

/** Runs of words and inline elements between blocks, each in a paragraph of its own. */
function inParagraphs(nodes: ElementContent[], piece: Piece): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    const paragraph = element("p", {}, run);
    if (run.length > 0 && !isEmpty(paragraph))
      blocks.push(...(piece.breaksPartParagraphs ? parted(paragraph) : [paragraph]));
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      end();
      blocks.push(node);
    } else if (run.length > 0 || !isBlank(node)) run.push(node);
  }
  end();
  return blocks;
}

/** A paragraph cut where two or more `<br>` stand together. */
function parted(paragraph: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const node of paragraph.children) {
    const last = parts[parts.length - 1] ?? [];
    if (isElement(node, "br") || (breaks.length > 0 && isBlank(node))) {
      breaks.push(node);
      continue;
    }
    if (breaks.filter((one) => isElement(one, "br")).length >= 2) parts.push([node]);
    else last.push(...breaks, node);
    breaks = [];
  }
  if (parts.length === 1 && breaks.length === 0) return [paragraph];
  return parts
    .map((children, index) => {
      const { id, ...rest } = paragraph.properties;
      return element("p", index === 0 ? { id, ...rest } : rest, children);
    })
    .filter((one) => !isEmpty(one));
}

function hasDoubleBreak(nodes: ElementContent[]): boolean {
  let count = 0;
  for (const node of nodes) {
    if (isElement(node, "br")) count += 1;
    else if (!isBlank(node)) count = 0;
    if (count === 2) return true;
  }
  return false;
}

/** A paragraph of nothing but an ornament is a rule. */
function asBreak(node: ElementContent): ElementContent[] {
  if (!isElement(node, "p") || node.properties.id !== undefined) return [node];
  return node.children.length < 8 && isSceneBreak(textOf(node)) && !hasPicture(node)
    ? [element("hr", {}, [])]
    : [node];
}

const hasPicture = (node: Element): boolean =>
  node.children.some(
    (child) => isElement(child) && (child.tagName === "img" || child.tagName === "br" || hasPicture(child)),
  );

function isEmpty(node: Element): boolean {
  if (!EMPTIES.has(node.tagName) || node.properties.id !== undefined) return false;
  const hasMore = (child: ElementContent): boolean =>
    isElement(child) && (child.properties.id !== undefined || child.tagName !== "br");
  if (node.tagName === "p" || node.tagName === "div" || node.tagName === "blockquote") {
    return !node.children.some(hasMore) && textOf(node).trim() === "";
  }
  return node.children.length === 0;
}

function claimId(node: Element, piece: Piece): void {
  const { id } = node.properties;
  if (typeof id !== "string") return;
  if (piece.ids.has(id)) node.properties.id = undefined;
  piece.ids.add(id);
}

function definedOf(node: Element): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node.properties).filter(([, value]) => value !== undefined));
}
