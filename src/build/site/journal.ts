import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { keep, kept } from "../whole-file.ts";

/** What turns one site into the next: files to move in, in order, and files to take away. */
export interface Journal {
  moves: string[];
  gone: string[];
}

/** Writes down what is to be done, so that it is done to the end even if the process dies halfway. */
export function openJournal(file: string, journal: Journal): void {
  keep(file, journal);
}

/**
 * Does what the journal says, from wherever it was left, and closes it. Each file is moved whole.
 * @returns whether there was a journal.
 */
export function finishJournal(file: string, from: string, live: string): boolean {
  if (!existsSync(file)) return false;
  const journal = kept<Journal>(file);
  if (journal) {
    for (const path of journal.gone) remove(live, path);
    for (const path of journal.moves) {
      if (!existsSync(join(from, path))) continue;
      mkdirSync(dirname(join(live, path)), { recursive: true });
      renameSync(join(from, path), join(live, path));
    }
  }
  rmSync(from, { recursive: true, force: true });
  rmSync(file, { force: true });
  return true;
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
