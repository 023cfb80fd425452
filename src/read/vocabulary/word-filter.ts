/** Tells quickly of most words that they are none of a vocabulary's; of the others it says nothing. */
export class WordFilter {
  /** The lengths, as bits, of the words that begin with two ASCII characters. */
  readonly #lengths = new Uint32Array(128 * 128);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const place = placeOf(word, 0, word.length);
      if (place >= 0) this.#lengths[place] = (this.#lengths[place] as number) | lengthBit(word.length);
    }
  }

  /** Whether the word between two offsets of a folded text may be one of the words. */
  mayHold(text: string, from: number, to: number): boolean {
    const place = placeOf(text, from, to);
    return place < 0 || ((this.#lengths[place] as number) & lengthBit(to - from)) !== 0;
  }
}

/** Where the table has a word; -1 where it begins with another script's letters. */
function placeOf(text: string, from: number, to: number): number {
  const first = to > from ? text.charCodeAt(from) : 0;
  const second = to > from + 1 ? text.charCodeAt(from + 1) : 0;
  return first < 128 && second < 128 ? first * 128 + second : -1;
}

const lengthBit = (length: number): number => 1 << Math.min(length, 30);
