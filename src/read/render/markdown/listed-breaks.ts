import type { List, ListItem, Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import { isSceneBreak } from "../scene-break.ts";

/** unified plugin: ornaments that Markdown takes for a list (`- x -`, `* ~ *`, a lone `*`) are scene breaks. */
export function listedBreaks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const visit = (parent: { children: RootContent[] }): void => {
      parent.children = parent.children.flatMap((node) => {
        if (node.type === "list" && isOrnaments(node, source)) {
          return node.children.map((): RootContent => ({ type: "thematicBreak" }));
        }
        if (node.type === "blockquote" || node.type === "listItem" || node.type === "list") visit(node);
        return [node];
      });
    };
    visit(tree);
  };
}

const isOrnaments = (list: List, source: string): boolean =>
  list.children.every((item) => isOrnament(item, source));

function isOrnament({ position }: ListItem, source: string): boolean {
  const { start, end } = position ?? {};
  if (start?.line === undefined || start.line !== end?.line) return false;
  return isSceneBreak(source.slice(start.offset, end.offset));
}
