import { WRAPPERS } from "./elements.ts";
import type { Open, PageLine } from "./page.ts";

/** The share of an element's prose that one child must hold to be the story alone. */
const SHARE = 0.75;

/**
 * Finds the innermost element that holds nearly all of a page's prose: what is outside of it is the site's.
 * Null where the page itself is the story.
 */
export function storyContainer(root: Open, lines: readonly PageLine[]): Open | null {
  const children = new Map<Open, Open[]>();
  const seen = new Set<Open>();
  for (const { open } of lines) {
    for (let each = open; each !== null && !seen.has(each); each = each.parent) {
      seen.add(each);
      if (each.parent !== null) children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
    }
  }
  let best: Open = root;
  for (;;) {
    const within: Open = best;
    const inner = (children.get(within) ?? []).find(
      (child) => WRAPPERS.has(child.name) && child.prose >= within.prose * SHARE,
    );
    if (inner === undefined || !hasSeveralLines(inner, lines)) break;
    best = inner;
  }
  return best === root ? null : best;
}

/** Whether a line stands in an element. */
export function isWithin(open: Open | null, container: Open): boolean {
  let each = open;
  while (each !== null && each.depth > container.depth) each = each.parent;
  return each === container;
}

function hasSeveralLines(open: Open, lines: readonly PageLine[]): boolean {
  let count = 0;
  for (const line of lines) {
    if (isWithin(line.open, open)) count += 1;
    if (count > 2) return true;
  }
  return false;
}
