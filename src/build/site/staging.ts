import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileByFile } from "./folders.ts";
import { finishJournal, openJournal } from "./journal.ts";
import { PageWriter } from "./page-writer.ts";
import { MARK, refuseForeign } from "./place.ts";

/**
 * Up to this many unchanged files, a new site takes them over by hard links and is switched in as one folder.
 * Above it that would cost more than the change itself, and the changed files are moved in one by one instead.
 */
const LINKED_AT_MOST = 10_000;

/**
 * How a new site differs from the live one: paths relative to the site's folder. A path with a slash at its end
 * stands for all files of a folder.
 */
export interface SiteChange {
  written: string[];
  unchanged: string[];
  gone: string[];
}

/**
 * A new site, made beside the live one. Until it is committed, and when the build fails or is killed, the live
 * site stays as it is.
 */
export class Staging {
  readonly #live: string;
  /** Folder of the new site; what is written here is not live before `commit`. */
  readonly folder: string;
  readonly #old: string;
  readonly #journal: string;

  /**
   * @param live the site's folder. @param root the archive folder.
   * @throws BuildFault where `live` holds something else than a site.
   */
  constructor(live: string, root: string) {
    this.#live = resolve(live);
    const beside = (part: string) => join(dirname(this.#live), `.${basename(this.#live)}.${part}`);
    this.folder = beside("next");
    this.#old = beside("old");
    this.#journal = beside("journal");
    refuseForeign(this.#live, resolve(root));
    if (!existsSync(this.#live) && existsSync(this.#old)) renameSync(this.#old, this.#live);
    finishJournal(this.#journal, this.folder, this.#live);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What the live site was made from; null where there is none. */
  liveId(): string | null {
    const mark = join(this.#live, MARK);
    return existsSync(mark) ? (/^id: (\w+)$/m.exec(readFileSync(mark, "utf8"))?.[1] ?? null) : null;
  }

  /**
   * Puts the new site in the live one's place.
   * @param id what it was made from. @param change files written under `folder`, files to take over from the live
   * site, and files of the live site that the new one has not.
   */
  commit(id: string, change: SiteChange): void {
    const { written, unchanged, gone } = fileByFile(change, this.folder, this.#live);
    const next = new PageWriter(this.folder);
    next.write(MARK, markText(id));
    if (unchanged.length > LINKED_AT_MOST) {
      openJournal(this.#journal, { moves: [...written, MARK], gone });
      finishJournal(this.#journal, this.folder, this.#live);
      return;
    }
    for (const path of unchanged) takeOver(join(this.#live, path), next.target(path));
    rmSync(this.#old, { recursive: true, force: true });
    if (existsSync(this.#live)) renameSync(this.#live, this.#old);
    renameSync(this.folder, this.#live);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** Takes files of another folder over into the new site. @param from folder of each file, by its path. */
  adopt(from: Map<string, string>): void {
    const next = new PageWriter(this.folder);
    for (const [path, folder] of from) takeOver(join(folder, path), next.target(path));
  }

  /** Gives the new site up. */
  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
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
