import type { Nodes } from "hast";

/** Calls `see` with every node of a tree, what `<template>` holds included. */
export function visit(tree: Nodes, see: (node: Nodes) => void): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    see(node);
    if ("children" in node) waiting.push(...(node.children.toReversed() as Nodes[]));
    if (node.type === "element" && node.content) waiting.push(node.content);
  }
}
