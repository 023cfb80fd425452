/** A paragraph to find again, though the text around it may have been edited. */
export interface Spot {
  /** Its place among the chapter's paragraphs, from 0. */
  paragraph: number;
  /** What `hashOf` makes of its text. */
  hash: string;
}

/** A short digest of a paragraph's words (FNV-1a, 32 bits); spacing does not count. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.replace(/\s+/g, "")) {
    hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Which of a chapter's paragraphs a spot means now: the one at its place if the words are the same, else the
 * nearest one with those words, else the one at its place or the last. -1 where there are no paragraphs.
 */
export function find({ paragraph, hash }: Spot, texts: readonly string[]): number {
  for (let away = 0; away < Math.max(texts.length - paragraph, paragraph + 1); away++) {
    for (const at of [paragraph + away, paragraph - away]) {
      const text = texts[at];
      if (text !== undefined && hashOf(text) === hash) return at;
    }
  }
  return Math.min(paragraph, texts.length - 1);
}
