import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Message } from "../../src/messages/index.ts";
import { findStories, readStory } from "../../src/read/index.ts";
import type { Chapter, Story } from "../../src/records/index.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Paths of the sample archive's stories, as the reader finds them. */
export const SAMPLES = findStories(ROOT).sources;

export interface ReadSample {
  story: Story;
  messages: Message[];
  /** Every file of the story as text, in reading order. */
  texts: string[];
}

/** Reads one story of the sample archive with the real reader. */
export function readSample(name: string): ReadSample {
  const found = SAMPLES.find(({ path }) => path === `stories/${name}`);
  if (found === undefined) throw new Error(`There is no sample stories/${name}.`);
  const files = found.files.map((path) => ({ path, bytes: readFileSync(`${ROOT}${path}`) }));
  const { story, messages } = readStory({ path: found.path, files }, { language: "en" });
  if (story === null) throw new Error(`stories/${name} gave no record: ${JSON.stringify(messages)}`);
  return { story, messages, texts: files.map(({ bytes }) => bytes.toString("utf8")) };
}

const REFERENCES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const NAMED: Record<string, string> = { lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", mdash: "—" };

/** HTML without its tags, references undone. */
export function textOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<style[\s\S]*?<\/style>|<[^>]+>/gi, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&([a-z]+);/g, (whole, name: string) => REFERENCES[name] ?? NAMED[name] ?? whole);
}

/** The words of a text, in order, in small letters; a Chinese sentence up to its punctuation is one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How a text begins and how it ends: "Miss Austen owns … count it." */
function edges(html: string): string {
  const text = textOf(html).replace(/\s+/g, " ").trim();
  return text.length < 40 ? text : `${text.slice(0, 20).trim()} … ${text.slice(-14).trim()}`;
}

const FIELDS = ["summary", "notes", "endNotes", "disclaimer", "epigraph"] as const;

function setFields(record: Partial<Record<(typeof FIELDS)[number], string | null>>): Record<string, string> {
  return Object.fromEntries(FIELDS.flatMap((key) => (record[key] ? [[key, edges(record[key])]] : [])));
}

function headingOf({ label, number, title }: Chapter): string {
  return [[label, number].filter((part) => part !== null).join(" "), title].filter(Boolean).join(": ");
}

/** The parts of a record that a person would look at, in a form that is easy to read and to compare. */
export function outlineOf(story: Story) {
  return {
    title: story.title,
    creators: story.creators,
    language: story.language,
    rating: story.rating,
    set: setFields(story),
    chapters: story.chapters.map((chapter) => ({
      heading: headingOf(chapter),
      set: setFields(chapter),
      prose: edges(chapter.content),
      ...(chapter.warnings.length > 0 && { warnings: chapter.warnings }),
    })),
  };
}
