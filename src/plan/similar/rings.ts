import type { Features } from "./features.ts";

/** Neighbours that a story meets in a feature's ring, half of them on either side. */
export const MET = 32;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Stories in an order that says nothing of them and that no other story changes: by a hash of their slugs. */
function shuffled(slugs: readonly string[]): Uint32Array {
  const hashes = slugs.map(hashOf);
  return Uint32Array.from(slugs.keys()).sort(
    (a, b) =>
      (hashes[a] as number) - (hashes[b] as number) || ((slugs[a] as string) < (slugs[b] as string) ? -1 : 1),
  );
}

/**
 * The stories of each feature, in a ring. A story meets the sixteen before and the sixteen after it there, so it is
 * met by 32 at most, whatever the feature: that bounds the work, and how many stories one story can concern.
 */
export class Rings {
  readonly #members: Uint32Array[];
  /** Where story `i` stands in the ring of each of its features, as its row lists them. */
  readonly #places: Uint32Array[];

  constructor({ rows, uses }: Features, slugs: readonly string[]) {
    const filled = new Uint32Array(uses.length);
    this.#members = uses.map((count) => new Uint32Array(count));
    this.#places = rows.map(({ length }) => new Uint32Array(length));
    for (const story of shuffled(slugs)) {
      const row = rows[story] as Uint32Array;
      for (let nth = 0; nth < row.length; nth++) {
        const feature = row[nth] as number;
        const place = (filled[feature] as number)++;
        (this.#members[feature] as Uint32Array)[place] = story;
        (this.#places[story] as Uint32Array)[nth] = place;
      }
    }
  }

  /**
   * Adds `value` to `met` at each story that `story` meets in the ring of its `nth` feature, `feature`, once each;
   * those that had nothing there are added to `touched`. May count the story itself.
   */
  meet(
    story: number,
    feature: number,
    nth: number,
    value: number,
    met: Float64Array,
    touched: number[],
  ): void {
    const members = this.#members[feature] as Uint32Array;
    const size = members.length;
    const isSmall = size <= MET + 1;
    let place = isSmall ? 0 : (this.#places[story]?.[nth] as number) - MET / 2;
    if (place < 0) place += size;
    for (let left = isSmall ? size : MET + 1; left > 0; left--) {
      const other = members[place] as number;
      const had = met[other] as number;
      if (had === 0) touched.push(other);
      met[other] = had + value;
      if (++place === size) place = 0;
    }
  }
}
