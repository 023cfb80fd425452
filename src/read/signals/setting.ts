import type { Block, BlockedText } from "../blocks/block.ts";

const ITALIC_TAG = /^<(?:em|i|cite)\b/i;

/** The source of a block as it stands. */
export const sourceOf = (doc: BlockedText, block: Block): string =>
  doc.text.slice(block.textStart, block.textEnd);

/** Whether all words of a block are in italics: `*…*`, `_…_`, `<em>…</em>`. */
export function isItalic(doc: BlockedText, block: Block): boolean {
  const line = block.markup?.line;
  if (line !== undefined) {
    return (
      (line.openInline.some((tag) => ITALIC_TAG.test(tag)) &&
        /<\/(?:em|i|cite)>\s*$/i.test(sourceOf(doc, block))) ||
      (line.openInline.some((tag) => ITALIC_TAG.test(tag)) &&
        !/<\/(?:em|i|cite)>/i.test(sourceOf(doc, block)))
    );
  }
  const source = sourceOf(doc, block);
  const mark = source.charAt(0);
  if ((mark !== "*" && mark !== "_") || !source.endsWith(mark) || source.length < 4) return false;
  if (source.startsWith("**") && !source.startsWith("***")) return false;
  const inside = source.slice(1, -1);
  return !inside.includes(mark) || inside.startsWith(mark);
}

/** The lines right above and below a block without a blank line between, the block among them. */
export function stanzaAround(doc: BlockedText, index: number): { first: number; last: number } {
  let first = index;
  let last = index;
  const { blocks } = doc;
  while (first > index - MOST_LINES && blocks[first]?.gap === 0 && isVerseLine(blocks[first - 1])) first -= 1;
  while (last < index + MOST_LINES && blocks[last + 1]?.gap === 0 && isVerseLine(blocks[last + 1])) last += 1;
  return { first, last };
}

const MOST_LINES = 24;
const LONGEST_VERSE = 75;

function isVerseLine(block: Block | undefined): boolean {
  if (block === undefined || block.shape !== "paragraph" || block.label !== null) return false;
  if (block.heading?.division) return false;
  return (block.plain?.length ?? block.textEnd - block.textStart) <= LONGEST_VERSE;
}

/** Whether all words of a block are bold: `**…**`, `<b>…</b>`. */
export function isBold(doc: BlockedText, block: Block): boolean {
  const line = block.markup?.line;
  const source = sourceOf(doc, block);
  if (line !== undefined) {
    const isOpen = line.openInline.some((tag) => BOLD_TAG.test(tag)) || BOLD_TAG.test(source);
    return isOpen && (!/<\/(?:b|strong)>/i.test(source) || /<\/(?:b|strong)>(?:<\/\w+>)*\s*$/i.test(source));
  }
  return (
    source.length > 6 && source.startsWith("**") && source.endsWith("**") && source.split("**").length === 3
  );
}

const BOLD_TAG = /^<(?:b|strong)\b/i;

const EMPHASISED = /(?<![\p{L}\p{N}])([*_]{1,3})(?=\S)[^*_\n]{1,300}\1(?![\p{L}\p{N}])/gu;

/** The words of a block without those that emphasis sets apart within it: thoughts, signs, letters. */
export function outsideEmphasis(doc: BlockedText, block: Block): string {
  const source = block.plain ?? sourceOf(doc, block).slice(0, 1600);
  if (block.plain !== null || !/[*_]/.test(source)) return source;
  const rest = source.replace(EMPHASISED, " ");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : source;
}
