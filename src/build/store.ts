import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Story } from "../records/index.ts";

/** Stories worked on together. Bounds what is in memory at once. */
export const SET_SIZE = 100;

interface Place {
  pack: number;
  start: number;
  length: number;
}

/**
 * Whole records on disk, prose included, in packs of a set each, so that a build holds the prose of a few
 * stories at a time. Spans are left out: only `explain` needs them, and it reads the file anew.
 */
export class RecordStore {
  readonly #folder: string;
  readonly #places = new Map<string, Place>();
  #pack: Buffer[] = [];
  #packLength = 0;
  #packs = 0;
  #open: { pack: number; fd: number } | null = null;

  /** Empties `folder` and uses it. */
  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a record under `key`, its story's source path. */
  put(key: string, story: Story): void {
    const bytes = Buffer.from(JSON.stringify({ ...story, spans: [] }));
    this.#places.set(key, { pack: this.#packs, start: this.#packLength, length: bytes.length });
    this.#pack.push(bytes);
    this.#packLength += bytes.length;
    if (this.#pack.length === SET_SIZE) this.flush();
  }

  /** Writes what is still in memory. To be called before the first `get`. */
  flush(): void {
    if (this.#pack.length === 0) return;
    writeFileSync(this.#file(this.#packs), Buffer.concat(this.#pack));
    this.#packs += 1;
    this.#pack = [];
    this.#packLength = 0;
  }

  /** Reads a record back. Throws where `key` was never put. */
  get(key: string): Story {
    const place = this.#places.get(key);
    if (!place) throw new Error(`no record of ${key}`);
    const bytes = Buffer.allocUnsafe(place.length);
    readSync(this.#fd(place.pack), bytes, 0, place.length, place.start);
    return JSON.parse(bytes.toString()) as Story;
  }

  /** Lets go of the open file. */
  close(): void {
    if (this.#open) closeSync(this.#open.fd);
    this.#open = null;
  }

  #fd(pack: number): number {
    if (this.#open?.pack !== pack) {
      this.close();
      this.#open = { pack, fd: openSync(this.#file(pack), "r") };
    }
    return this.#open.fd;
  }

  #file(pack: number): string {
    return join(this.#folder, `${String(pack).padStart(6, "0")}.records`);
  }
}
