import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { decoded } from "./addresses.ts";
import type { Piece } from "./piece.ts";
import { isElement } from "./tree.ts";

/** The page's own headings are h1 and h2; a story's start here. */
const FIRST_LEVEL = 3;

/** Makes the story's headings follow on the page's, and links to places that are not there plain text. */
export function finish(tree: Root, piece: Piece): Root {
  const levels = new Set<number>();
  collect(tree.children as ElementContent[], levels);
  const ranks = [...levels].sort((a, b) => a - b);
  return { type: "root", children: finished(tree.children as ElementContent[], ranks, piece) };
}

function levelOf(node: ElementContent): number {
  return isElement(node) && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName.charAt(1)) : 0;
}

function collect(nodes: ElementContent[], levels: Set<number>): void {
  for (const node of nodes) {
    const level = levelOf(node);
    if (level > 0) levels.add(level);
    if (isElement(node)) collect(node.children, levels);
  }
}

function finished(nodes: ElementContent[], ranks: number[], piece: Piece): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    node.children = finished(node.children, ranks, piece);
    const level = levelOf(node);
    if (level > 0) node.tagName = `h${Math.min(6, FIRST_LEVEL + ranks.indexOf(level))}`;
    const { href } = node.properties;
    if (typeof href !== "string" || !href.startsWith("#")) return [node];
    const id = href.slice(1);
    if (piece.ids.has(id) || piece.ids.has(decoded(id))) return [node];
    node.properties.href = undefined;
    return node.properties.id === undefined ? node.children : [node];
  });
}

/** The tree as HTML, one block a line. */
export function stringify(tree: Root): string {
  return tree.children.map((node) => toHtml(node)).join("\n");
}
