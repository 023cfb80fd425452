import type { Element, ElementContent } from "hast";
import { element, isBlank, isBlock, isElement } from "./tree.ts";

const PHRASING_ONLY = new Set("h1 h2 h3 h4 h5 h6 p pre summary".split(" "));

/** Whether HTML allows nothing but words and inline elements in the element. */
export const isPhrasingOnly = (node: Element): boolean => PHRASING_ONLY.has(node.tagName);

/** Content with its blocks taken apart into lines. */
export function flattened(nodes: ElementContent[]): ElementContent[] {
  if (!nodes.some(isBlock)) return nodes;
  const lines: ElementContent[] = [];
  for (const node of nodes) {
    if (!isBlock(node) || !isElement(node)) {
      if (!isBlank(node) || lines.length > 0) lines.push(node);
      continue;
    }
    const inner = node.tagName === "hr" ? [] : flattened(node.children);
    if (lines.length > 0 && !isElement(lines.at(-1), "br")) lines.push(element("br", {}, []));
    lines.push(...inner, element("br", {}, []));
  }
  while (lines.length > 0 && (isElement(lines.at(-1), "br") || isBlank(lines.at(-1) as ElementContent)))
    lines.pop();
  return lines;
}

/** A list whose children are all items; one with no item at all was only ever meant to indent. */
export function inItems(list: Element): Element {
  const isItem = (node: ElementContent): boolean => isElement(node, "li");
  const others = list.children.filter((node) => !isItem(node) && !isBlank(node));
  if (others.length === 0) return list;
  const { id, lang, dir, title, className } = list.properties;
  if (!list.children.some(isItem))
    return element("blockquote", { id, lang, dir, title, className }, list.children);
  const children: ElementContent[] = [];
  let run: ElementContent[] = [];
  for (const node of [...list.children, null]) {
    if (node !== null && !isItem(node)) {
      run.push(node);
      continue;
    }
    if (run.some((one) => !isBlank(one))) children.push(element("li", {}, run));
    else children.push(...run);
    run = [];
    if (node !== null) children.push(node);
  }
  return { ...list, children };
}
