import { below, pick, type Random, seeded, zipf } from "./random.ts";

const COMMON =
  "the of and to a in he was she his her that it had with as for at on but him you not be said they from I have this what were all would by there out when up if no one so been their could then into them who more me an did like down back just do now over before only my which time your about after its how know see than where again still even eyes hand head we are is will can".split(
    " ",
  );
const CONTRACTED = [
  "didn't",
  "couldn't",
  "wasn't",
  "it's",
  "he'd",
  "she'd",
  "I'm",
  "don't",
  "they'd",
  "you're",
  "can't",
  "wouldn't",
];
const ONSETS = "b c d f g h k l m n p r s t v w br ch cl cr dr fl fr gr pl pr sh sl st str th tr wh".split(
  " ",
);
const VOWELS = "a a a e e e i i o o u ai ea oo".split(" ");
const CODAS = ["", "", "", "", "", "n", "r", "s", "t", "l", "d", "m", "nd", "st"];

const syllable = (random: Random) => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ending(random: Random): string {
  const x = random();
  if (x < 0.12) return "ing";
  if (x < 0.26) return "ed";
  if (x < 0.32) return "ly";
  return x < 0.42 ? "s" : "";
}

function invent(): { words: string[]; names: string[] } {
  const random = seeded(12345);
  const seen = new Set<string>();
  const words: string[] = [];
  while (words.length < 9000) {
    let word = Array.from({ length: 1 + Math.floor(random() * 1.9) }, () => syllable(random)).join("");
    word += ending(random);
    if (seen.has(word) || word.length > 12) continue;
    seen.add(word);
    words.push(word);
  }
  const names: string[] = [];
  while (names.length < 6000) {
    const name = capital(syllable(random) + (random() < 0.6 ? syllable(random) : ""));
    if (seen.has(name)) continue;
    seen.add(name);
    names.push(name);
  }
  return { words, names };
}

/** Made-up words and names, the same in every run: no text of anybody's is in the corpus. */
export const { words: WORDS, names: NAMES } = invent();

export const nameAt = (index: number): string => NAMES[index % NAMES.length] as string;
export const wordAt = (index: number): string => WORDS[index % WORDS.length] as string;

/** One word of prose: English function words half the time, invented words else. */
export function word(random: Random): string {
  const x = random();
  if (x < 0.52) return COMMON[zipf(random, COMMON.length)] as string;
  if (x < 0.545) return CONTRACTED[below(random, CONTRACTED.length)] as string;
  return WORDS[zipf(random, WORDS.length)] as string;
}
