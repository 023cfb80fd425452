import type { BlockedText } from "../blocks/block.ts";

/** The share of paragraphs with a blank line above that tells of a text that parts them so. */
const LEAST = 0.25;

const PARTED = new WeakMap<BlockedText, boolean>();

/** Whether blank lines part the paragraphs of a text, so that lines without one between belong together. */
export function isParted(doc: BlockedText): boolean {
  const known = PARTED.get(doc);
  if (known !== undefined) return known;
  const paragraphs = doc.blocks.filter(({ shape, label }) => shape === "paragraph" && label === null);
  const isSo = paragraphs.filter(({ gap }) => gap > 0).length > paragraphs.length * LEAST;
  PARTED.set(doc, isSo);
  return isSo;
}
