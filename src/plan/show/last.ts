/** Keeps what was made last: pages are shown in order, so that neighbours share what they have in common. */
export class Last<T> {
  #key: string | null = null;
  #made: T | undefined;

  /** What `make` made for `key`, made anew where another key was asked for since. */
  of(key: string, make: () => T): T {
    if (this.#key !== key) {
      this.#made = make();
      this.#key = key;
    }
    return this.#made as T;
  }
}
