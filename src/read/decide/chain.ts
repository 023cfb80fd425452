import type { Candidate } from "./candidate.ts";

interface Link {
  candidate: Candidate;
  before: Link | null;
  length: number;
}

/**
 * The longest subsequence in which each number is the one before it plus at most one (2, 2.5, 3 …). Time is
 * linear: only the whole number before, and the fractions between, are looked up.
 */
export function longestChain(group: readonly Candidate[]): Set<Candidate> {
  const best = new Map<number, Link>();
  const fractions = new Map<number, Set<number>>();
  let longest: Link | null = null;
  for (const candidate of group) {
    const { number } = candidate.heading;
    if (number === null) continue;
    const before = linkBefore(number, best, fractions);
    const link: Link = { candidate, before, length: (before?.length ?? 0) + 1 };
    if (link.length > (best.get(number)?.length ?? 0)) best.set(number, link);
    if (!Number.isInteger(number)) {
      const whole = Math.floor(number);
      fractions.set(whole, (fractions.get(whole) ?? new Set()).add(number));
    }
    if (longest === null || link.length > longest.length) longest = link;
  }
  const chain: Candidate[] = [];
  for (let link = longest; link !== null; link = link.before) chain.push(link.candidate);
  return new Set(chain.reverse());
}

/** The longest chain that this number may follow. */
function linkBefore(
  number: number,
  best: ReadonlyMap<number, Link>,
  fractions: ReadonlyMap<number, ReadonlySet<number>>,
): Link | null {
  const whole = Math.floor(number);
  const possible = [number - 1, whole, ...(fractions.get(whole) ?? []), ...(fractions.get(whole - 1) ?? [])];
  let longest: Link | null = null;
  for (const each of possible) {
    const step = number - each;
    const link = step > 0 && step <= 1 ? best.get(each) : undefined;
    if (link !== undefined && link.length > (longest?.length ?? 0)) longest = link;
  }
  return longest;
}
