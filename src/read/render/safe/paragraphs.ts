import type { Element, ElementContent } from "hast";
import { element, isBlank, isBlock, isElement, isEmpty } from "./tree.ts";

/** Runs of words and inline elements between blocks, each in a paragraph of its own. */
export function inParagraphs(nodes: ElementContent[], breaksPart: boolean): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    const paragraph = element("p", {}, trimmed(run));
    if (run.length > 0 && !isEmpty(paragraph)) {
      if (breaksPart) blocks.push(...parted(paragraph));
      else blocks.push(paragraph);
    }
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

/** Inline content with no white space at its ends, where HTML shows none. */
function trimmed(run: ElementContent[]): ElementContent[] {
  const nodes = run.map((node, index) => {
    if (node.type !== "text") return node;
    let { value } = node;
    if (index === 0) value = value.replace(/^[ \t\n]+/, "");
    if (index === run.length - 1) value = value.replace(/[ \t\n]+$/, "");
    return { ...node, value };
  });
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}

/** A paragraph cut where two or more `<br>` stand together, and freed of those at its ends. */
export function parted(paragraph: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const node of paragraph.children) {
    if (isElement(node, "br") || (breaks.length > 0 && isBlank(node))) {
      breaks.push(node);
      continue;
    }
    if (breaks.filter((one) => isElement(one, "br")).length >= 2) parts.push([]);
    else if (parts.length > 1 || (parts[0]?.length ?? 0) > 0) parts.at(-1)?.push(...breaks);
    parts.at(-1)?.push(node);
    breaks = [];
  }
  if (parts.length === 1 && parts[0]?.length === paragraph.children.length) return [paragraph];
  const { id, ...others } = paragraph.properties;
  return parts
    .map((children, index) => element("p", index === 0 ? { id, ...others } : others, trimmed(children)))
    .filter((one) => !isEmpty(one));
}

/** Whether two `<br>` stand together. */
export function hasDoubleBreak(nodes: readonly ElementContent[]): boolean {
  let count = 0;
  for (const node of nodes) {
    if (isElement(node, "br")) count += 1;
    else if (!isBlank(node)) count = 0;
    if (count === 2) return true;
  }
  return false;
}
