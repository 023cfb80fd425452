import type { Element, ElementContent } from "hast";
import type { Ids } from "./attributes.ts";

/** An element of a tree. */
export function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element {
  return { type: "element", tagName, properties, children };
}

/** Whether a node is white space alone. */
export const isBlank = (node: ElementContent): boolean => node.type === "text" && node.value.trim() === "";

type Fill = (nodes: ElementContent[], ids: Ids, inLink?: boolean) => ElementContent[];

/** Puts content in order for where it stands: among blocks, or within a line. */
export interface Fillers {
  flow: Fill;
  phrasing: Fill;
}
