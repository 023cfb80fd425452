import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Chapter, ChapterHead } from "../../records/index.ts";

/** Where one story's prose lies, in bytes; plain JSON, so that any process can read it. */
export interface ProsePlace {
  file: string;
  start: number;
  /** Length of each chapter's prose. */
  lengths: number[];
}

/** Bytes kept in memory before they are written together. */
const BUFFER = 4 * 1024 * 1024;

/**
 * A file for the prose of the stories one process reads in a build, so that a build holds the prose of a few
 * stories at a time. It is of use to this build only.
 */
export class ProseWriter {
  readonly #file: string;
  readonly #fd: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #end = 0;

  /** Makes `file` anew. */
  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    this.#fd = openSync(file, "w");
  }

  /** Keeps the prose of a story's chapters; it can be read after the next `flush`. */
  put(chapters: Chapter[]): ProsePlace {
    const bytes = chapters.map(({ content }) => Buffer.from(content));
    const place = { file: this.#file, start: this.#end, lengths: bytes.map(({ length }) => length) };
    for (const each of bytes) {
      this.#waiting.push(each);
      this.#waitingBytes += each.length;
      this.#end += each.length;
    }
    if (this.#waitingBytes >= BUFFER) this.flush();
    return place;
  }

  /** Writes what is still in memory. */
  flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(this.#fd, bytes, written, bytes.length - written);
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** Lets go of the file and removes it. */
  close(): void {
    closeSync(this.#fd);
    rmSync(this.#file, { force: true });
  }
}

/** Reads prose back, from files of any process of this build. */
export class ProseReader {
  readonly #open = new Map<string, number>();

  /** A story's chapters with their prose. */
  chapters({ file, start, lengths }: ProsePlace, heads: ChapterHead[]): Chapter[] {
    const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0));
    readSync(this.#fd(file), bytes, 0, bytes.length, start);
    let at = 0;
    return heads.map((head, i) => {
      const length = lengths[i] ?? 0;
      const content = bytes.toString("utf8", at, at + length);
      at += length;
      return { ...head, content };
    });
  }

  /** Lets go of all files. */
  close(): void {
    for (const fd of this.#open.values()) closeSync(fd);
    this.#open.clear();
  }

  #fd(file: string): number {
    const open = this.#open.get(file) ?? openSync(file, "r");
    this.#open.set(file, open);
    return open;
  }
}
