import { fields, isNumber, isSlug } from "./checks.ts";

/** Where a reader is in a story: a chapter, and a paragraph that an edit does not move. */
export interface Place {
  /** The chapter's place in the story, from 1. */
  chapter: number;
  /** The paragraph's place in the chapter, from 0. */
  paragraph: number;
  /** A digest of the paragraph's words. */
  hash: string;
  /** How much of the chapter lies behind, 0–1. */
  part: number;
}

/** What is kept of one story that was begun. */
export interface KeptStory {
  title: string;
  /** When it was last read, in milliseconds since 1970. */
  at: number;
  place: Place;
  /** Places of the chapters read to their end, in ascending order. */
  read: number[];
  /** Chapters it had when it was last read. */
  chapters: number;
}

/** All that is kept on the device, as plain JSON. */
export interface Library {
  version: 1;
  /** How fast the reader reads, where 1 is the average. */
  pace: number;
  /** By slug. */
  stories: Record<string, KeptStory>;
}

/** Most stories kept; those read longest ago are let go. */
const MOST = 3000;

/** Longest title kept, in UTF-16 code units. */
const TITLE = 300;

/**
 * A library from whatever was stored or imported. What is not as it should be is left out, and nothing is ever
 * thrown: the data may come from an older version, another program or somebody who means ill.
 */
export function readLibrary(data: unknown): Library {
  const { version, pace, stories } = fields(data);
  const isOurs = version === 1;
  const kept = Object.entries(isOurs ? fields(stories) : {}).flatMap(([slug, each]) => {
    const story = isSlug(slug) ? readStory(each) : null;
    return story === null ? [] : [[slug, story] as const];
  });
  kept.sort(([, a], [, b]) => b.at - a.at);
  return {
    version: 1,
    pace: isOurs && isNumber(pace, 0.1, 10) ? pace : 1,
    // A story may be called "constructor", and must not be taken for what every object has.
    stories: Object.setPrototypeOf(Object.fromEntries(kept.slice(0, MOST)), null),
  };
}

function readStory(data: unknown): KeptStory | null {
  const { title, at, place, read, chapters } = fields(data);
  const where = readPlace(place);
  if (typeof title !== "string" || where === null || !isNumber(at, 0, Number.MAX_SAFE_INTEGER)) return null;
  const done = Array.isArray(read) ? read.filter(isPosition) : [];
  return {
    title: title.slice(0, TITLE),
    at,
    place: where,
    read: [...new Set(done)].sort((a, b) => a - b),
    chapters: isPosition(chapters) ? chapters : where.chapter,
  };
}

function readPlace(data: unknown): Place | null {
  const { chapter, paragraph, hash, part } = fields(data);
  if (!isPosition(chapter) || !isNumber(part, 0, 1)) return null;
  if (!isNumber(paragraph, 0, 1e6) || !Number.isInteger(paragraph)) return null;
  if (typeof hash !== "string" || !/^[a-z0-9]{1,8}$/.test(hash)) return null;
  return { chapter, paragraph, hash, part };
}

const isPosition = (value: unknown): value is number => isNumber(value, 1, 1e5) && Number.isInteger(value);
