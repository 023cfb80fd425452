import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { decoded } from "./addresses.ts";
import { isElement } from "./tree.ts";

/** A part of a piece: its HTML where it was known at once, or its cleaned tree. */
export type Block = string | Root;

/** The page's own headings are h1 and h2; a story's start here. */
const FIRST_LEVEL = 3;

/** What is known of a piece when all its parts are: levels of its headings, and every id. */
interface Whole {
  /** In order, so that the first is the story's own top level. */
  levels: number[];
  ids: Set<string>;
}

/**
 * The parts of one piece → its HTML, one block a line: headings follow on the page's in the order of their levels,
 * no id is there twice, links to places that are not in the piece are plain text.
 */
export function finish(blocks: readonly Block[]): string {
  const levels = new Set<number>();
  const ids = new Set<string>();
  for (const block of blocks) {
    if (typeof block !== "string") collect(block.children as ElementContent[], levels, ids);
  }
  const whole: Whole = { levels: [...levels].sort((a, b) => a - b), ids };
  const lines: string[] = [];
  for (const block of blocks) {
    if (typeof block === "string") lines.push(block);
    else for (const node of finished(block.children as ElementContent[], whole)) lines.push(toHtml(node));
  }
  return lines.join("\n");
}

function levelOf(node: ElementContent): number {
  return isElement(node) && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName.charAt(1)) : 0;
}

function collect(nodes: readonly ElementContent[], levels: Set<number>, ids: Set<string>): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const level = levelOf(node);
    if (level > 0) levels.add(level);
    const { id } = node.properties;
    if (typeof id === "string") {
      if (ids.has(id)) node.properties.id = undefined;
      ids.add(id);
    }
    collect(node.children, levels, ids);
  }
}

function finished(nodes: ElementContent[], whole: Whole): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    node.children = finished(node.children, whole);
    const level = levelOf(node);
    if (level > 0) node.tagName = `h${Math.min(6, FIRST_LEVEL + whole.levels.indexOf(level))}`;
    const { href, id } = node.properties;
    if (typeof href !== "string" || !href.startsWith("#")) return [node];
    const target = href.slice(1);
    if (whole.ids.has(target) || whole.ids.has(decoded(target))) return [node];
    if (id === undefined) return node.children;
    node.properties = { id };
    return [node];
  });
}
