import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { keep, kept } from "../whole-file.ts";
import { MARK, markText } from "./place.ts";

/** What turns one site into the next: files to move in, in order, and files to take away. */
export interface Journal {
  /** Name of the folder the new files stand in. */
  from: string;
  moves: string[];
  gone: string[];
}

/** Writes down what is to be done, so that it is done to the end even if the process dies halfway. */
export function openJournal(file: string, journal: Journal): void {
  keep(file, journal);
}

/**
 * Does what the journal says, from wherever it was left, and closes it. Each file is moved whole. Until all are,
 * the live site bears no mark, so that it is taken for no site that was ever built; the last move brings it. After
 * a journal that cannot be read the mark names nothing, and the next build makes every page.
 * @param above the folder that the site and the new files' folder stand in.
 */
export function finishJournal(file: string, above: string, live: string): void {
  if (!existsSync(file)) return;
  const journal = kept<Journal>(file);
  if (!journal && existsSync(live)) writeFileSync(join(live, MARK), markText(""));
  if (journal) {
    const from = join(above, journal.from);
    if (existsSync(join(from, MARK))) rmSync(join(live, MARK), { force: true });
    for (const path of journal.gone) remove(live, path);
    for (const path of journal.moves) {
      if (!existsSync(join(from, path))) continue;
      mkdirSync(dirname(join(live, path)), { recursive: true });
      renameSync(join(from, path), join(live, path));
    }
    rmSync(from, { recursive: true, force: true });
  }
  rmSync(file, { force: true });
}

/** Removes a file, and the folders that are empty without it. */
function remove(live: string, path: string): void {
  rmSync(join(live, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const at = join(live, folder);
    if (existsSync(at) && readdirSync(at).length > 0) return;
    if (existsSync(at)) rmdirSync(at);
  }
}
