import { byCodePoint } from "../../gather/index.ts";

/**
 * The `count` of some stories with the highest scores, best first; of equal ones those that are first in `order`.
 * Looks at each once: nearly all are no better than the last of those kept.
 */
export function best(
  stories: readonly number[],
  count: number,
  scores: Float64Array,
  order: Uint32Array,
): number[] {
  const isBefore = (a: number, b: number) => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference > 0 || (difference === 0 && (order[a] as number) < (order[b] as number));
  };
  const kept: number[] = [];
  for (const story of stories) {
    if (kept.length === count && !isBefore(story, kept[count - 1] as number)) continue;
    let at = kept.length;
    while (at > 0 && isBefore(story, kept[at - 1] as number)) at--;
    kept.splice(at, 0, story);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** Each text's place among all in the order of their characters. */
export function ranks(texts: readonly string[]): Uint32Array {
  const ranked = new Uint32Array(texts.length);
  const inOrder = [...texts.keys()].sort((a, b) => byCodePoint(texts[a] as string, texts[b] as string));
  for (const [rank, at] of inOrder.entries()) ranked[at] = rank;
  return ranked;
}
