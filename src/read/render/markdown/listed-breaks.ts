import type { Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import { isSceneBreak } from "../scene-break.ts";

/** unified plugin: an ornament that Markdown takes for a one-line list (`- x -`, `* ~ *`) is a scene break. */
export function listedBreaks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const visit = (parent: { children: RootContent[] }): void => {
      parent.children.forEach((node, index) => {
        if (isListedBreak(node, source)) parent.children[index] = { type: "thematicBreak" };
        else if (node.type === "blockquote" || node.type === "listItem" || node.type === "list") visit(node);
      });
    };
    visit(tree);
  };
}

function isListedBreak(node: RootContent, source: string): boolean {
  const { start, end } = node.position ?? {};
  if (node.type !== "list" || start?.line === undefined || start.line !== end?.line) return false;
  return isSceneBreak(source.slice(start.offset, end.offset));
}
