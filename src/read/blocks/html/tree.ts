import { SELF_CLOSING } from "./elements.ts";
import { namesOf, type Open } from "./page.ts";

/** Elements nested deeper are taken as part of what they stand in. */
const DEEPEST = 200;
/** How far up an end tag looks for the start tag it ends. */
const REACH = 12;

/** The elements that are open at one place of a page, and the tree of all that ever were. */
export interface Tree {
  root: Open;
  top: Open;
}

export function newTree(): Tree {
  const root: Open = { name: "", tag: "", names: [], parent: null, depth: 0, prose: 0 };
  return { root, top: root };
}

/** Opens an element, closing what it cannot stand in. */
export function openElement(tree: Tree, name: string, tag: string): void {
  const closes = SELF_CLOSING[name];
  if (closes !== undefined) closeNearest(tree, closes);
  if (tree.top.name === "p") tree.top = tree.top.parent ?? tree.root;
  if (tree.top.depth >= DEEPEST) return;
  tree.top = { name, tag, names: namesOf(tag), parent: tree.top, depth: tree.top.depth + 1, prose: 0 };
}

/** Closes the nearest open element of that name; an end tag of nothing open is passed over. */
export function closeElement(tree: Tree, name: string): void {
  closeNearest(tree, new Set([name]));
}

function closeNearest(tree: Tree, names: ReadonlySet<string>): void {
  let each: Open | null = tree.top;
  for (let step = 0; each !== null && step < REACH; each = each.parent, step++) {
    if (names.has(each.name)) {
      tree.top = each.parent ?? tree.root;
      return;
    }
    if (each.name === "table" || each.name === "body") return;
  }
}

/** Whether a place keeps its white space. */
export function isPreformatted(open: Open): boolean {
  let each: Open | null = open;
  for (let step = 0; each !== null && step < 4; each = each.parent, step++)
    if (each.name === "pre") return true;
  return false;
}
