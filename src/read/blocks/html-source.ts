import type { Decided } from "../assemble/outline.ts";
import type { BlockedText } from "./block.ts";

/** The HTML of some blocks, put together so that it stands by itself. */
export function htmlSource(doc: BlockedText, blocks: readonly Decided[]): string {
  return blocks.map(({ block }) => doc.text.slice(block.start, block.end)).join("\n");
}
