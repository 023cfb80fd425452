import type { Element, ElementContent } from "hast";
import { element, isBlank, isBlock, isElement } from "./tree.ts";

/**
 * An inline element around blocks (`<i><p>…</p><p>…</p></i>`), as old HTML often has it, put into each of them
 * instead. Any other element comes back as it is.
 */
export function sunk(node: Element): ElementContent[] {
  if (isBlock(node) || !node.children.some(isBlock)) return [node];
  const { id, ...others } = node.properties;
  let isFirst = true;
  const around = (children: ElementContent[]): Element => {
    const properties = isFirst ? { id, ...others } : others;
    isFirst = false;
    return element(node.tagName, properties, children);
  };
  return runs(node.children).flatMap((run) => into(run, around));
}

/** Blocks one by one, and the runs of inline content between them. */
function runs(nodes: readonly ElementContent[]): ElementContent[][] {
  const found: ElementContent[][] = [];
  let wasBlock = true;
  for (const node of nodes) {
    if (wasBlock || isBlock(node)) found.push([node]);
    else found.at(-1)?.push(node);
    wasBlock = isBlock(node);
  }
  return found;
}

function into(run: ElementContent[], around: (children: ElementContent[]) => Element): ElementContent[] {
  const [first] = run;
  if (first === undefined || run.every(isBlank)) return run;
  if (!isElement(first) || !isBlock(first)) return [around(run)];
  if (first.children.length > 0)
    first.children = runs(first.children).flatMap((inner) => into(inner, around));
  return [first];
}
