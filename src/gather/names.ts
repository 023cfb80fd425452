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

/** One spelling of a name. */
interface Spelling {
  key: string;
  /** How often it is used. */
  uses: number;
}

/** The names of one kind met so far: their keys, and which spelling of each is the one to show. */
export class Spellings {
  readonly #spellings = new Map<string, Spelling>();
  #byKey: Map<string, [name: string, uses: number][]> | null = null;

  /** `nameKey`, made once for each spelling. */
  key(name: string): string {
    return this.#spelling(name).key;
  }

  /** Notes one use of `name`, and gives its key. */
  note(name: string): string {
    const spelling = this.#spelling(name);
    spelling.uses++;
    this.#byKey = null;
    return spelling.key;
  }

  /** The spelling to show for `key`: the one most used; of several, the first by code point. */
  best(key: string): string {
    const spelt = this.#used().get(key) ?? [];
    if (spelt.length === 1) return tidyName((spelt[0] as [string, number])[0]);
    const counts = new Map<string, number>();
    for (const [name, uses] of spelt) {
      const tidy = tidyName(name);
      counts.set(tidy, (counts.get(tidy) ?? 0) + uses);
    }
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b));
    return ranked[0]?.[0] ?? key;
  }

  #spelling(name: string): Spelling {
    const kept = this.#spellings.get(name);
    if (kept) return kept;
    const spelling = { key: nameKey(name), uses: 0 };
    this.#spellings.set(name, spelling);
    return spelling;
  }

  #used(): Map<string, [name: string, uses: number][]> {
    if (this.#byKey) return this.#byKey;
    const byKey = new Map<string, [name: string, uses: number][]>();
    for (const [name, { key, uses }] of this.#spellings) {
      if (uses === 0) continue;
      const spelt = byKey.get(key);
      if (spelt) spelt.push([name, uses]);
      else byKey.set(key, [[name, uses]]);
    }
    this.#byKey = byKey;
    return byKey;
  }
}

/** Gives the name to show for any spelling of one; undefined where there is nothing to show. */
export type Shown = (name: string) => string | undefined;

/** The same, asked once for each spelling. */
export function remembering(shown: Shown): Shown {
  const known = new Map<string, string | undefined>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined || known.has(name)) return kept;
    const made = shown(name);
    known.set(name, made);
    return made;
  };
}

/** Names as they are shown, none twice; the same list where that changes nothing. */
export function shownNames(names: string[], shown: Shown): string[] {
  const isSame = names.every((name, at) => shown(name) === name && names.indexOf(name) === at);
  if (isSame) return names;
  return [...new Set(names.map(shown).filter((name) => name !== undefined))];
}
