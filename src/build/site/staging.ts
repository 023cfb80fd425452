import { copyFileSync, existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Overtaken } from "../fault.ts";
import { fileByFile, filesAt } from "./folders.ts";
import { finishJournal, openJournal } from "./journal.ts";
import { PageWriter } from "./page-writer.ts";
import { MARK, markText, refuseForeign } from "./place.ts";

/**
 * Up to this many unchanged files, a new site takes them over by hard links and is switched in as one folder.
 * Above it that would cost more than the change itself, and the changed files are moved in one by one instead.
 */
const LINKED_AT_MOST = 2_000;

/**
 * How a new site differs from the live one: paths relative to the site's folder. A path with a slash at its end
 * stands for all files of a folder.
 */
export interface SiteChange {
  written: string[];
  /** How many stay as they are; and which, asked for only where they are few. */
  unchanged: { count: number; paths(): Iterable<string> };
  gone: string[];
}

/**
 * A new site, made beside the live one. Until it is committed, and when the build fails or is killed, the live
 * site stays as it is. Whoever makes one must hold the site's lock.
 */
export class Staging {
  readonly #live: string;
  /**
   * Folder of the new site; what is written here is not live before `commit`. No two builds have the same: a
   * helping process that outlives a killed build cannot write into the next one's.
   */
  readonly folder: string;
  readonly #old: string;
  readonly #journal: string;
  readonly #linkedAtMost: number;

  /**
   * Finishes first what a killed build left half done.
   * @param live the site's folder. @param root the archive folder. @param linkedAtMost unchanged files above
   * which the changed ones are moved in one by one.
   * @throws BuildFault where `live` holds something else than a site.
   */
  constructor(live: string, root: string, linkedAtMost = LINKED_AT_MOST) {
    this.#live = resolve(live);
    this.#linkedAtMost = linkedAtMost;
    const above = dirname(this.#live);
    const beside = (part: string) => join(above, `.${basename(this.#live)}.${part}`);
    this.folder = beside(`next-${process.pid}-${Date.now().toString(36)}`);
    this.#old = beside("old");
    this.#journal = beside("journal");
    if (!existsSync(this.#live) && existsSync(this.#old)) renameSync(this.#old, this.#live);
    if (!existsSync(this.#journal)) refuseForeign(this.#live, resolve(root));
    finishJournal(this.#journal, above, this.#live);
    const left = basename(beside("next-"));
    const names = existsSync(above) ? readdirSync(above) : [];
    for (const name of names) if (name.startsWith(left)) removeFolder(join(above, name));
    removeFolder(this.#old);
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
   * @throws Overtaken where the live site lacks a file it should have.
   */
  commit(id: string, change: SiteChange): void {
    const { written, gone } = fileByFile(change, this.folder, this.#live);
    const next = new PageWriter(this.folder);
    next.write(MARK, markText(id));
    if (change.unchanged.count > this.#linkedAtMost) {
      openJournal(this.#journal, { from: basename(this.folder), moves: [...written, MARK], gone });
      finishJournal(this.#journal, dirname(this.#live), this.#live);
      return;
    }
    for (const path of change.unchanged.paths()) {
      for (const file of filesAt(this.#live, path)) takeOver(join(this.#live, file), next.target(file));
    }
    removeFolder(this.#old);
    if (existsSync(this.#live)) renameSync(this.#live, this.#old);
    try {
      renameSync(this.folder, this.#live);
    } catch (fault) {
      if (existsSync(this.#old)) renameSync(this.#old, this.#live);
      throw fault;
    }
    removeFolder(this.#old);
  }

  /** Takes files of another folder over into the new site. @param from folder of each file, by its path. */
  adopt(from: Map<string, string>): void {
    const next = new PageWriter(this.folder);
    for (const [path, folder] of from) takeOver(join(folder, path), next.target(path));
  }

  /** Gives the new site up, unless it is half in its place already: the next build then finishes it. */
  discard(): void {
    if (!existsSync(this.#journal)) removeFolder(this.folder);
  }
}

/** Removes a folder nobody needs. What cannot be removed now is left for the next build to remove. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

/** Some file systems have no hard links. */
function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    if (!existsSync(from)) throw new Overtaken(`The site lacks a file that it had: ${from}`);
    copyFileSync(from, to);
  }
}
