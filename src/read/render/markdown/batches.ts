import type { SlowRun } from "../fast/split.ts";

/** A run of source, or a part of a long one. */
export interface Segment {
  run: SlowRun;
  start: number;
  text: string;
}

/** Characters a parser is given at once, about a chapter: it works faster on more, and needs more memory. */
const BATCH = 64 * 1024;
/** Characters of a source whose definitions reach over all of it that are still given at once. */
const MOST_AT_ONCE = 1024 * 1024;
/** A longer run is cut, though something in it may then be closed too early. */
const LONGEST_RUN = 256 * 1024;

/** The texts of some runs, long ones cut at blank lines. */
export function segmentsOf(source: string, runs: readonly SlowRun[]): Segment[] {
  return runs.flatMap((run) => {
    if (run.end - run.start <= LONGEST_RUN) {
      return [{ run, start: run.start, text: source.slice(run.start, run.end) }];
    }
    const segments: Segment[] = [];
    for (let start = run.start; start < run.end; ) {
      const end = cutBefore(source, start + BATCH, run.end);
      segments.push({ run, start, text: source.slice(start, end) });
      start = end;
    }
    return segments;
  });
}

/** The first blank line at or after `from`, or the end. */
function cutBefore(source: string, from: number, end: number): number {
  const at = source.indexOf("\n\n", from);
  return at < 0 || at >= end ? end : at + 2;
}

/**
 * Segments in groups to be rendered in one call each.
 * @param isOneDocument whether what one of them defines must hold for all.
 */
export function batchesOf(segments: readonly Segment[], isOneDocument: boolean): Segment[][] {
  const limit = isOneDocument ? MOST_AT_ONCE : BATCH;
  const batches: Segment[][] = [];
  let room = 0;
  for (const segment of segments) {
    if (segment.text.length > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(segment);
    room -= segment.text.length;
  }
  return batches;
}
