import { displayTitle, type StoryHead } from "../../records/index.ts";

/** What two stories may share, and how much that says. */
const KINDS = { relationships: 5, fandoms: 3, additionalTags: 3, characters: 2, creators: 2 } as const;

/** Words of title and summary a story is known by at most, and what sharing one says. */
const WORDS = 24;
export const WORD = 1;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;
/** A letter that may belong to a script without spaces. */
const FAR = /[\u0e00-\u0e7f\u2e80-\u{3ffff}]/u;
const LONG = /[\p{L}\p{N}]{5,}/gu;

/** Every story's features as numbers: story `i` has those of `rows[i]`, none twice. */
export interface Features {
  rows: Uint32Array[];
  /** How many stories have each feature. */
  uses: number[];
  /** What sharing each says, before its rarity. */
  weights: number[];
}

/** The words of a text that may say what it is about: five letters or more, and pairs of characters elsewhere. */
export function tellingWords(text: string): Set<string> {
  const plain = text
    .replace(/<[^>]*>/g, " ")
    .replace(/&[a-z0-9#]+;/gi, " ")
    .toLowerCase();
  if (!FAR.test(plain)) return new Set(plain.match(LONG));
  const words = new Set(plain.replace(UNSPACED, " ").match(LONG));
  for (const run of plain.match(UNSPACED) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  }
  return words;
}

/** The features of stories, which may come in any order. */
export function featuresOf(heads: readonly StoryHead[]): Features {
  const uses: number[] = [];
  const weights: number[] = [];
  const note = (numbers: Map<string, number>, name: string, weight: number): number => {
    let known = numbers.get(name);
    if (known === undefined) {
      known = uses.length;
      numbers.set(name, known);
      weights.push(weight);
      uses.push(0);
    }
    uses[known] = (uses[known] as number) + 1;
    return known;
  };
  const kinds = Object.entries(KINDS).map(
    ([kind, weight]) => [kind as keyof typeof KINDS, weight, new Map<string, number>()] as const,
  );
  const numbersOfWords = new Map<string, number>();
  const rows = heads.map((head) => {
    const row: number[] = [];
    for (const [kind, weight, numbers] of kinds) {
      for (const name of new Set(head[kind])) row.push(note(numbers, name, weight));
    }
    const words = tellingWords(`${displayTitle(head)} ${head.summary ?? ""}`);
    for (const word of [...words].slice(0, WORDS)) row.push(note(numbersOfWords, word, WORD));
    return Uint32Array.from(row);
  });
  return { rows, uses, weights };
}
