const INVISIBLE = /\p{Cf}/gu;

/** What two spellings of one name share: case, spaces, composition and invisible characters do not count. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Code-point order: the same in every locale and every version of Node. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts the spellings of names, to show the one most used; ties go to the first by code point. */
export class Spellings {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Notes one use of `name` under `key`. */
  note(key: string, name: string): void {
    const tidy = name.replace(/\s+/g, " ").trim();
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    counts.set(tidy, (counts.get(tidy) ?? 0) + 1);
    this.#counts.set(key, counts);
  }

  /** The spelling to show for `key`. */
  best(key: string): string {
    const counts = [...(this.#counts.get(key) ?? [])];
    counts.sort(([a, n], [b, m]) => m - n || byCodePoint(a, b));
    return counts[0]?.[0] ?? key;
  }
}
