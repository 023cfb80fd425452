import type { Element, ElementContent, Nodes, RootContent } from "hast";

export const isElement = (node: Nodes | undefined, name?: string): node is Element =>
  node?.type === "element" && (name === undefined || node.tagName === name);

/** Whether the node is text of nothing but white space. */
export const isBlank = (node: Nodes): boolean => node.type === "text" && node.value.trim() === "";

/** The text in a node, unformatted; line breaks and pictures count for nothing. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

export function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element {
  return { type: "element", tagName, properties, children };
}

const BLOCKS = new Set(
  (
    "address blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary " +
    "table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Whether a node stands on lines of its own. */
export const isBlock = (node: RootContent): boolean => node.type === "element" && BLOCKS.has(node.tagName);

const EMPTIES = new Set(
  "a abbr b blockquote cite code del div em i ins kbd mark p q s samp small span strong sub sup u var".split(
    " ",
  ),
);

/** Whether an element shows nothing and leads nowhere, and is of a kind that is then not wanted. */
export function isEmpty(node: Element): boolean {
  if (!EMPTIES.has(node.tagName) || node.properties.id !== undefined) return false;
  if (!isBlock(node)) return node.children.length === 0;
  const shows = (child: ElementContent): boolean =>
    isElement(child) ? child.properties.id !== undefined || child.tagName !== "br" : !isBlank(child);
  return !node.children.some(shows);
}
