import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { MOVED_FILE, SETTINGS_FILE, TAG_RULES_FILE } from "../settings/index.ts";
import { Overtaken } from "./fault.ts";
import { keep } from "./whole-file.ts";

/** Size in bytes and time of change in ms; null where there is no such file. */
type Look = [size: number, time: number] | null;

/**
 * What a build found, for `bin/unchanged.mjs`, which by this alone tells whether there is anything to build.
 * Its shape is known there too.
 */
export interface Seen {
  /** Of Fanlight's own sources. */
  program: string;
  /** What the command line said. */
  args: string[];
  /** When the build began, in ms: what changed about that time may have changed again since. */
  written: number;
  /** Files of the archive and the folders they stand in, by path from the archive folder. */
  looks: Record<string, Look>;
  /** The site's mark, and what it must say. */
  mark: { file: string; id: string };
  /** What was told, and the exit code. */
  told: string;
  code: number;
}

const look = (file: string): Look => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? [stat.isDirectory() ? 0 : stat.size, stat.mtimeMs] : null;
};

/**
 * Looks at the settings and at every folder of stories, before anything is read. Throws as `readdir` does, and
 * Overtaken where a folder goes meanwhile.
 */
export function lookAround(root: string): Record<string, Look> {
  const folders = entriesUnder(join(root, STORIES)).filter((entry) => entry.isDirectory());
  const names = folders.map(({ parentPath, name }) =>
    relative(root, join(parentPath, name)).replaceAll("\\", "/"),
  );
  const looks = [SETTINGS_FILE, TAG_RULES_FILE, MOVED_FILE, STORIES, ...names].map((name) => [
    name,
    look(join(root, name)),
  ]);
  return Object.fromEntries(looks);
}

const STORIES = "stories";

function entriesUnder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (fault) {
    if (!existsSync(folder)) throw fault;
    throw new Overtaken("Folders of stories were moved again and again while the site was built.");
  }
}

/** Keeps what was seen. */
export function keepSeen(file: string, seen: Seen): void {
  keep(file, seen);
}
