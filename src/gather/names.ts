const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A name as it is shown: composed, with single spaces. */
export function tidyName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * What two spellings of one name share: case, spaces, composition and invisible characters do not count.
 * Empty where nothing of the name can be seen.
 */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Plain order of characters: the same in every locale and every version of Node. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The names of one kind met so far: their keys, and which spelling of each is the one to show. */
export class Spellings {
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, Map<string, number>>();

  /** `nameKey`, made once for each spelling. */
  key(name: string): string {
    const kept = this.#keys.get(name);
    if (kept !== undefined) return kept;
    const key = nameKey(name);
    this.#keys.set(name, key);
    return key;
  }

  /** Notes one use of `name`, and gives its key. */
  note(name: string): string {
    const key = this.key(name);
    const counts = this.#counts.get(key);
    if (counts) counts.set(name, (counts.get(name) ?? 0) + 1);
    else this.#counts.set(key, new Map([[name, 1]]));
    return key;
  }

  /** The spelling to show for `key`: the one most used; of several, the first by code point. */
  best(key: string): string {
    const counts = new Map<string, number>();
    for (const [name, count] of this.#counts.get(key) ?? []) {
      const tidy = tidyName(name);
      counts.set(tidy, (counts.get(tidy) ?? 0) + count);
    }
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b));
    return ranked[0]?.[0] ?? key;
  }
}

/** Gives the name to show for any spelling of one; undefined where there is nothing to show. */
export type Shown = (name: string) => string | undefined;

/** Names as they are shown, none twice. */
export function shownNames(names: string[], shown: Shown): string[] {
  return [...new Set(names.map(shown).filter((name) => name !== undefined))];
}
