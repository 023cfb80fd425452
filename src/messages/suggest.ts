/**
 * The known word nearest to a mistyped one, for "did you mean …?"; null when none is near. Case does not
 * count. At most one slip for every three letters is forgiven (insert, delete, replace, swap neighbours).
 */
export function suggest(word: string, known: Iterable<string>): string | null {
  const typed = word.toLowerCase().slice(0, 60);
  let best: string | null = null;
  let bestDistance = Math.floor(Math.max(typed.length, 3) / 3) + 0.5;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) > bestDistance) continue;
    const distance = slips(typed, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Damerau–Levenshtein distance (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
