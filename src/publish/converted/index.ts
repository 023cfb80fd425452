import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Message, message } from "../../messages/index.ts";
import type { StoryHead } from "../../records/index.ts";
import { digestOf } from "../digest.ts";
import { storyBookInputs, storyBytes } from "../epub/index.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { convert } from "./converter.ts";

export { findConverter } from "./converter.ts";

/** Formats that are made from the EPUB by Calibre. */
export const CONVERTED = ["azw3", "pdf"] as const;
export type ConvertedFormat = (typeof CONVERTED)[number];

/** What the converter is run with. */
export interface Conversion {
  /** The converter. */
  program: string;
  /** Where converted books are kept between builds; always safe to delete. */
  folder: string;
  /** Of the program that makes EPUBs. */
  version: string;
  /** Told before the first book, with their number, and after each. */
  begin(count: number): void;
  advance(): void;
}

/** A book that could not be made. */
export interface Failed {
  slug: string;
  format: ConvertedFormat;
}

interface Book {
  head: StoryHead;
  format: ConvertedFormat;
  /** Changes with the EPUB it is made from. */
  inputs: string;
  /** Where it is kept. */
  file: string;
}

/**
 * Makes the books that archive.yaml asks for in Calibre's formats. Only those of stories that changed are made:
 * Calibre takes seconds for each, and does not promise the same bytes twice, so every one is kept under the digest
 * of the EPUB it is made from, and no page depends on its bytes.
 * @returns what to publish; the books Calibre would not make, and messages about them.
 */
export async function convertedBooks(
  source: PublishSource,
  { program, folder, version, begin, advance }: Conversion,
): Promise<{ publications: Publication[]; failed: Failed[]; messages: Message[] }> {
  const { settings, stories } = source.archive;
  const formats = CONVERTED.filter((format) => settings.downloads[format]);
  fs.mkdirSync(folder, { recursive: true });
  const books = [...stories.values()].flatMap((head) =>
    formats.map((format): Book => {
      const inputs = digestOf([version, storyBookInputs(head, source)]);
      return { head, format, inputs, file: path.join(folder, `${inputs}.${format}`) };
    }),
  );
  const wanted = new Set(books.map(({ file }) => path.basename(file)));
  for (const name of fs.readdirSync(folder)) if (!wanted.has(name)) fs.rmSync(path.join(folder, name));

  const due = books.filter(({ file }) => !fs.existsSync(file));
  const faults = new Map<Book, string>();
  if (due.length > 0) begin(due.length);
  const queue = due.values();
  const hand = async () => {
    for (const book of queue) {
      await make(book, source, program).catch((fault: Error) => faults.set(book, fault.message));
      advance();
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, hand));

  return {
    publications: books
      .filter((book) => !faults.has(book))
      .map((book) => ({
        path: source.urls.storyFile(book.head.slug, book.format).output,
        inputs: book.inputs,
        what: "downloads",
        write: (out) => fs.copyFileSync(book.file, out),
      })),
    failed: [...faults.keys()].map(({ head, format }) => ({ slug: head.slug, format })),
    messages: [...faults].map(([{ head, format }, why]) =>
      message("downloads/not-converted", { file: head.source.path }, { format, why }),
    ),
  };
}

/** Makes one book beside its place, then moves it there, so that none is ever half there. */
async function make({ head, format, file }: Book, source: PublishSource, program: string): Promise<void> {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-book-"));
  try {
    const [epub, made] = [path.join(work, `${head.slug}.epub`), path.join(work, `${head.slug}.${format}`)];
    fs.writeFileSync(epub, storyBytes(head, source));
    await convert(program, epub, made);
    fs.copyFileSync(made, `${file}.part`);
    fs.renameSync(`${file}.part`, file);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
