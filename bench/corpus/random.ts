/** A seeded source of numbers in [0, 1): mulberry32, public domain, by Tommy Ettinger. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number in [0, n). */
export const below = (random: Random, n: number): number => Math.floor(random() * n);

/** A whole number in [0, n) where small ones are common, as words, fandoms and tags are in life (Zipf). */
export const zipf = (random: Random, n: number): number =>
  Math.min(n - 1, Math.floor((n + 1) ** random() - 1));

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[below(random, items.length)] as T;
}
