import { clause, paragraph, type Style, sentence, styleOf } from "./prose.ts";
import { below, pick, type Random, seeded, zipf } from "./random.ts";
import { capital, nameAt, wordAt } from "./words.ts";

export interface BenchChapter {
  number: number;
  title: string;
  body: string;
}

/** One made-up story, in no format yet. */
export interface BenchStory {
  id: string;
  title: string;
  creator: string;
  fandom: string;
  characters: string[];
  tags: string[];
  rating: string;
  date: string;
  status: "complete" | "in-progress";
  summary: string;
  notes: string;
  disclaimer: string;
  chapters: BenchChapter[];
}

const RATINGS = ["General Audiences", "Teen And Up Audiences", "Mature", "Explicit", "Not Rated"];
const CHAPTERS = [1, 1, 2, 2, 3, 4, 5, 6, 7, 9];
const KINDS = ["Chronicles", "Cycle", "Files", "Saga", "Academy", "Game"];

const several = (random: Random, count: number, from: number): number[] => [
  ...new Set(Array.from({ length: count }, () => zipf(random, from))),
];

function chapter(random: Random, style: Style, number: number): BenchChapter {
  const target = 2500 * (0.7 + random() * 0.6);
  const paragraphs: string[] = [];
  if (random() < 0.3) paragraphs.push(`> **A/N:** ${sentence(random, style)} ${sentence(random, style)}`);
  let words = 0;
  let sinceBreak = 0;
  while (words < target) {
    const text = paragraph(random, style);
    const length = text.split(" ").length;
    words += length;
    sinceBreak += length;
    paragraphs.push(text);
    if (sinceBreak > 900 && words < target - 200) {
      paragraphs.push(style.sceneBreak);
      sinceBreak = 0;
    }
  }
  if (random() < 0.2) paragraphs.push(`> **A/N:** ${sentence(random, style)}`);
  return {
    number,
    title: capital(clause(random, style, 2 + below(random, 3))),
    body: `${paragraphs.join("\n\n")}\n`,
  };
}

/** Story `index` of a corpus of `size` stories: the same story for the same two numbers, always. */
export function makeStory(index: number, size: number): BenchStory {
  const random = seeded(0x9e3779b9 ^ (index * 2654435761));
  const fandom = zipf(random, Math.max(12, Math.round(Math.sqrt(size) * 3)));
  const creator = zipf(random, Math.max(20, Math.round(size / 3)));
  const characters = several(random, 2 + below(random, 4), 24).map(
    (k) => `${nameAt(fandom * 131 + k * 17)} ${nameAt(fandom * 57 + k * 29 + 3)}`,
  );
  const tags = several(random, 4 + below(random, 9), Math.max(60, Math.round(Math.sqrt(size) * 25))).map(
    (k) => wordAt(2000 + ((k * 3) % 6500)) + (k % 3 ? ` ${wordAt(1000 + ((k * 11) % 7000))}` : ""),
  );
  const style = styleOf(
    random,
    characters.map((name) => name.split(" ")[0] as string),
  );
  const title = capital(clause(random, style, 2 + below(random, 4)));
  const count = CHAPTERS[index % CHAPTERS.length] as number;
  const chapters = Array.from({ length: count }, (_, k) => chapter(random, style, k + 1));
  const fandomName = `The ${nameAt(fandom * 7)} ${KINDS[fandom % KINDS.length]}`;
  return {
    id: String(index).padStart(5, "0"),
    title,
    creator: nameAt(creator * 13).toLowerCase() + (creator % 97),
    fandom: fandomName,
    characters,
    tags,
    rating: pick(random, RATINGS),
    date: new Date(Date.UTC(2002, 0, 1) + below(random, 7000) * 864e5).toISOString().slice(0, 10),
    status: random() < 0.6 ? "complete" : "in-progress",
    summary: Array.from({ length: 3 }, () => sentence(random, style)).join(" "),
    notes: `${sentence(random, style)} ${sentence(random, style)}`,
    disclaimer: `I own nothing of ${fandomName}; this is a work of fiction written for fun.`,
    chapters,
  };
}
