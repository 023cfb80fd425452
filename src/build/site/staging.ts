import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { finishJournal, openJournal } from "./journal.ts";
import { MARK, refuseForeign } from "./place.ts";

/**
 * Up to this many unchanged files, a new site takes them over by hard links and is switched in as one folder.
 * Above it that would cost more than the change itself, and the changed files are moved in one by one instead.
 */
const LINKED_AT_MOST = 10_000;

/**
 * A new site, made beside the live one. Until it is committed, and when the build fails or is killed, the live
 * site stays as it is.
 */
export class Staging {
  readonly #live: string;
  readonly #next: string;
  readonly #old: string;
  readonly #journal: string;
  readonly #folders = new Set<string>();
  readonly #written = new Set<string>();

  /**
   * @param live the site's folder. @param root the archive folder.
   * @throws BuildFault where `live` holds something else than a site.
   */
  constructor(live: string, root: string) {
    this.#live = resolve(live);
    const beside = (part: string) => join(dirname(this.#live), `.${basename(this.#live)}.${part}`);
    this.#next = beside("next");
    this.#old = beside("old");
    this.#journal = beside("journal");
    refuseForeign(this.#live, resolve(root));
    if (!existsSync(this.#live) && existsSync(this.#old)) renameSync(this.#old, this.#live);
    finishJournal(this.#journal, this.#next, this.#live);
    rmSync(this.#next, { recursive: true, force: true });
  }

  /** What the live site was made from; null where there is none. */
  liveId(): string | null {
    const mark = join(this.#live, MARK);
    return existsSync(mark) ? (/^id: (\w+)$/m.exec(readFileSync(mark, "utf8"))?.[1] ?? null) : null;
  }

  /** Writes one file of the new site. @param path relative to the site's folder, with forward slashes. */
  write(path: string, content: string | Uint8Array): void {
    writeFileSync(this.#target(path), content);
    this.#written.add(path);
  }

  /**
   * Puts the new site in the live one's place.
   * @param id what it was made from. @param unchanged files to take over from the live site.
   * @param gone files of the live site that the new one has not.
   */
  commit(id: string, unchanged: string[], gone: string[]): void {
    this.write(MARK, markText(id));
    if (unchanged.length > LINKED_AT_MOST) {
      const moves = [...this.#written].filter((path) => path !== MARK);
      openJournal(this.#journal, { moves: [...moves, MARK], gone });
      finishJournal(this.#journal, this.#next, this.#live);
      return;
    }
    for (const path of unchanged) takeOver(join(this.#live, path), this.#target(path));
    rmSync(this.#old, { recursive: true, force: true });
    if (existsSync(this.#live)) renameSync(this.#live, this.#old);
    renameSync(this.#next, this.#live);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** Gives the new site up. */
  discard(): void {
    rmSync(this.#next, { recursive: true, force: true });
  }

  #target(path: string): string {
    const target = join(this.#next, path);
    if (!target.startsWith(this.#next + sep)) throw new Error(`the path ${path} leads out of the site`);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }
}

/** Some file systems have no hard links. */
function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

const markText = (id: string) =>
  `This folder is a web site made by Fanlight. Every build replaces it: keep nothing of your own in it.\nid: ${id}\n`;
