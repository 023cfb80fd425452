/** How a reader's own pace is bounded: from a third of the average to three times as fast. */
const SLOWEST = 1 / 3;
const FASTEST = 3;

/** A longer rest than this, in minutes, is no reading. */
const REST = 4;

/** Words that move the measured pace half of the way to what they say. */
const WEIGHT = 1500;

/**
 * The reader's pace after another stretch: 1 is the average, 2 twice as fast. `words` were read in `minutes`,
 * where the average reader takes `rate` words a minute. What is too fast or too slow to be reading says nothing.
 */
export function nextPace(pace: number, words: number, minutes: number, rate: number): number {
  const measured = words / minutes / rate;
  if (!(words > 0) || minutes > REST || !(measured > SLOWEST) || !(measured < FASTEST)) return pace;
  const trust = words / (words + WEIGHT);
  return Math.min(FASTEST, Math.max(SLOWEST, pace + (measured - pace) * trust));
}
