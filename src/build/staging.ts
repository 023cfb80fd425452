import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { BuildFault } from "./fault.ts";

/** Says that a folder is a site Fanlight made, and so may be replaced by one. */
const MARK = ".fanlight";
const MARK_TEXT =
  "This folder is a web site made by Fanlight. Every build replaces it whole: keep nothing of your own in it.\n";

/**
 * A new site, made beside the live one and switched in when it is whole. Until then, and when the build fails
 * or is killed, the live site stays as it is.
 */
export class Staging {
  readonly #live: string;
  readonly #next: string;
  readonly #old: string;
  readonly #folders = new Set<string>();

  /**
   * @param live the site's folder. Throws a BuildFault where it holds something else than a site.
   * @param root the archive folder.
   */
  constructor(live: string, root: string) {
    this.#live = resolve(live);
    const beside = (part: string) => join(dirname(this.#live), `.${basename(this.#live)}.${part}`);
    this.#next = beside("next");
    this.#old = beside("old");
    refuseForeign(this.#live, resolve(root));
    if (!existsSync(this.#live) && existsSync(this.#old)) renameSync(this.#old, this.#live);
    rmSync(this.#next, { recursive: true, force: true });
    mkdirSync(this.#next, { recursive: true });
    this.write(MARK, MARK_TEXT);
  }

  /** Writes one file of the new site. @param path relative to the site's folder, with forward slashes. */
  write(path: string, content: string | Uint8Array): void {
    const target = join(this.#next, path);
    if (!target.startsWith(this.#next + sep)) throw new Error(`the path ${path} leads out of the site`);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    writeFileSync(target, content);
  }

  /** Puts the new site in the live one's place. */
  commit(): void {
    rmSync(this.#old, { recursive: true, force: true });
    if (existsSync(this.#live)) renameSync(this.#live, this.#old);
    renameSync(this.#next, this.#live);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** Gives the new site up. */
  discard(): void {
    rmSync(this.#next, { recursive: true, force: true });
  }
}

function refuseForeign(live: string, root: string): void {
  const down = relative(live, root);
  if (down === "" || !(down.startsWith("..") || resolve(down) === down)) {
    throw new BuildFault(
      `The site cannot be written to ${live}: your archive is in that folder, and every build replaces it whole.`,
      "Name another folder after --output, or leave --output out to use “_site”.",
    );
  }
  if (!existsSync(live) || live === join(root, "_site")) return;
  const names = readdirSync(live);
  if (names.length === 0 || names.includes(MARK)) return;
  throw new BuildFault(
    `The site cannot be written to ${live}: it holds files that Fanlight did not make, and every build replaces the folder whole.`,
    "Name an empty or new folder after --output.",
  );
}
