import type { ExplainedSpan } from "../assemble/spans.ts";

/** Neighbouring blocks that a person sees as one: prose as a whole, and everything else block by block. */
export interface Passage {
  spans: ExplainedSpan[];
  /** Its words, white space at its ends left off. */
  text: string;
}

/** Groups the spans of one file. @param text the file's decoded text. */
export function passagesOf(spans: readonly ExplainedSpan[], text: string): Passage[] {
  const passages: Passage[] = [];
  for (const span of spans) {
    const last = passages.at(-1);
    const before = last?.spans.at(-1);
    const words = text.slice(span.start.offset, span.end.offset);
    if (last && before?.role === "body" && span.role === "body" && before.chapter === span.chapter) {
      last.spans.push(span);
      last.text += words;
    } else passages.push({ spans: [span], text: words });
  }
  for (const passage of passages) passage.text = passage.text.trim();
  return passages;
}

/** The least certain of a passage's blocks. */
export const certaintyOf = ({ spans }: Passage): number =>
  Math.min(...spans.map(({ certainty }) => certainty));
