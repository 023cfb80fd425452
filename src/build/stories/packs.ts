import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Chapter, Story } from "../../records/index.ts";

/** Where one story's prose lies in the file, in bytes. */
interface Place {
  start: number;
  /** Length of each chapter's prose. */
  lengths: number[];
  /** The chapters without their prose. */
  chapters: Omit<Chapter, "content">[];
}

/** Bytes kept in memory before they are written together. */
const BUFFER = 4 * 1024 * 1024;

/**
 * The prose of the stories read in this build, in one file beside the cache, so that a build holds the prose of
 * a few stories at a time. It is of use to this build only and removed with it.
 */
export class ProsePacks {
  readonly #file: string;
  readonly #fd: number;
  readonly #places = new Map<string, Place>();
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #end = 0;

  /** Makes `file` anew. */
  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    this.#fd = openSync(file, "w+");
  }

  /** Keeps a story's prose under `key`. */
  put(key: string, { chapters }: Story): void {
    const bytes = chapters.map(({ content }) => Buffer.from(content));
    this.#places.set(key, {
      start: this.#end,
      lengths: bytes.map(({ length }) => length),
      chapters: chapters.map(({ content: _content, ...rest }) => JSON.parse(JSON.stringify(rest))),
    });
    for (const each of bytes) this.#append(each);
  }

  /** A story's chapters with their prose; undefined where it was not put. */
  get(key: string): Chapter[] | undefined {
    const place = this.#places.get(key);
    if (!place) return undefined;
    this.#flush();
    const total = place.lengths.reduce((sum, length) => sum + length, 0);
    const bytes = Buffer.allocUnsafe(total);
    readSync(this.#fd, bytes, 0, total, place.start);
    let at = 0;
    return place.chapters.map((chapter, i) => {
      const length = place.lengths[i] as number;
      const content = bytes.toString("utf8", at, at + length);
      at += length;
      return { ...chapter, content };
    });
  }

  /** Lets go of the file and removes it. */
  close(): void {
    closeSync(this.#fd);
    rmSync(this.#file, { force: true });
  }

  #append(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#end += bytes.length;
    if (this.#waitingBytes >= BUFFER) this.#flush();
  }

  #flush(): void {
    if (this.#waitingBytes === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    let written = 0;
    const start = this.#end - bytes.length;
    while (written < bytes.length) {
      written += writeSync(this.#fd, bytes, written, bytes.length - written, start + written);
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
