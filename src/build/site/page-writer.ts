import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** Writes files under one folder, and never outside it. */
export class PageWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes one file. @param path relative to the folder, with forward slashes. */
  write(path: string, content: string | Uint8Array): void {
    writeFileSync(this.target(path), content);
  }

  /** The place of a file under the folder; the folders above it are there afterwards. */
  target(path: string): string {
    const target = join(this.#folder, path);
    if (!target.startsWith(this.#folder + sep)) throw new Error(`the path ${path} leads out of the site`);
    const folder = dirname(target);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return target;
  }
}
