import type { Message } from "../../messages/index.ts";
import type { Story, StoryFields } from "../../records/index.ts";
import { headFields } from "../assemble/head.ts";
import { decidedBlocks, outlineOf } from "../assemble/outline.ts";
import { type ReadFile, readFile } from "../file.ts";
import { readStory } from "../index.ts";
import { withFields } from "./front-matter.ts";
import { type Thoroughness, withMarks } from "./marks.ts";

/** What tidying gives. */
export interface Tidied {
  /** The tidied text; null where the story cannot be read. */
  text: string | null;
  messages: Message[];
}

/** Ways to tidy, the lightest first; the first that reads the same is taken. */
const WAYS: readonly { marks: Thoroughness; fields: "all" | "plain" | "none" }[] = [
  { marks: "parts", fields: "all" },
  { marks: "parts", fields: "plain" },
  { marks: "everything", fields: "all" },
  { marks: "everything", fields: "plain" },
  { marks: "everything", fields: "none" },
];

/** Fields that one line of front matter may not hold in full. */
const INTRICATE: readonly (keyof StoryFields)[] = ["origin", "relatedWorks", "series"];

/** How often a text is tidied until nothing changes. */
const MOST_ROUNDS = 4;

/**
 * Writes one story with all that was read from its text said outright: fields in front matter, and marks such as
 * `:::notes` around what is no prose. The prose stays as it is, and the result reads as the same record; where
 * no way of marking reads the same, the text comes back unchanged. A tidy text is not changed.
 */
export function tidyStory(path: string, bytes: Uint8Array): Tidied {
  const { story, messages } = readAgain(path, bytes);
  if (story === null) return { text: null, messages };
  const wanted = comparable(story);
  let text = readFile(path, bytes, "story").doc.text;
  const given = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = tidiedOnce(path, round === 0 ? bytes : Buffer.from(text, "utf8"), wanted);
    if (next === text) return { text, messages };
    text = next;
  }
  return { text: given, messages };
}

/** The text with the lightest marks that read as the record wanted; unchanged where there are none. */
function tidiedOnce(path: string, bytes: Uint8Array, wanted: string): string {
  const file = readFile(path, bytes, "story");
  for (const way of WAYS) {
    const text = tidied(file, way);
    const again = readAgain(path, Buffer.from(text, "utf8")).story;
    if (again !== null && comparable(again) === wanted) return text;
  }
  return file.doc.text;
}

function readAgain(path: string, bytes: Uint8Array) {
  return readStory({ path, files: [{ path, bytes }] }, { language: "en" });
}

/** A record without what says where it came from. */
function comparable({ source: _source, spans: _spans, ...record }: Story): string {
  return JSON.stringify(record);
}

function tidied(file: ReadFile, { marks, fields }: (typeof WAYS)[number]): string {
  const { doc, decisions } = file;
  const eol = /\r\n|\n|\r/.exec(doc.text)?.[0] ?? "\n";
  const found = headFields(doc, outlineOf(doc, decisions).head, file.file).fields;
  const missing = Object.entries(found).filter(
    ([key]) =>
      !(key in file.frontMatter) &&
      fields !== "none" &&
      (fields === "all" || !INTRICATE.includes(key as keyof StoryFields)),
  );
  const head = withFields(
    doc.text.slice(0, doc.from),
    Object.fromEntries(missing) as Partial<StoryFields>,
    eol,
  );
  return head + withMarks(doc, decidedBlocks(doc, decisions), eol, marks);
}
