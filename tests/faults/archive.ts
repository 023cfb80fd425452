import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { bytesOf } from "../build/archive.ts";

export const PROGRAM = path.resolve(import.meta.dirname, "../../bin/fanlight.mjs");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, removed after the tests of the file. */
export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-faults-"));
  folders.push(folder);
  return folder;
}

const chapters = (of: string) =>
  [
    `All of the first winter she kept to *${of}*, and nobody asked her why.`,
    `By the second the suitors had learnt to sleep through ${of}, and she had learnt to count them.`,
    `The third winter was the last that anybody spoke of ${of}.`,
  ]
    .map((prose, n) => `# Chapter ${n + 1}\n\n${prose}\n`)
    .join("\n");

const story = (title: string, more = "") =>
  `---\ntitle: ${title}\ncreators: quill\nfandoms: The Odyssey\n${more}---\n\n${chapters(title)}`;

/** Two states of one small archive; every page of one differs from the other's, and each has pages of its own. */
export const EDITIONS = {
  dusk: {
    "archive.yaml": "name: Dusk\ndownloads:\n  epub: no\n",
    "stories/loom.md": story("The Loom"),
    "stories/raft.txt": "Title: The Raft\nAuthor: oar\n\nHe built it in four days.\n",
  },
  dawn: {
    "archive.yaml": "name: Dawn\ndownloads:\n  epub: no\n",
    "stories/loom.md": story("The Loom", "series: Nights\n"),
    "stories/bees.md": story("Bees", "additionalTags: [Fluff]\n"),
  },
};
export type Edition = keyof typeof EDITIONS;
export const other = (edition: Edition): Edition => (edition === "dusk" ? "dawn" : "dusk");

/** Brings an archive folder to a state, as its keeper would: stories written, others deleted. */
export function setTo(edition: Edition, root: string): void {
  fs.rmSync(path.join(root, "stories"), { recursive: true, force: true });
  fs.mkdirSync(path.join(root, "stories"), { recursive: true });
  for (const [name, text] of Object.entries(EDITIONS[edition])) fs.writeFileSync(path.join(root, name), text);
}

/** Runs a command to its end. */
export function fanlight(root: string, args = ["build", "--quiet"], env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, FANLIGHT_DEBUG: "", ...env },
  });
  return { stdout, stderr, code: status };
}

/** Starts a command. */
export function start(root: string, args = ["build", "--quiet"]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: root, stdio: "ignore" });
}

/** Digests of every file of a site; null where there is none. */
export const siteIn = (root: string, name = "_site"): Record<string, string> | null =>
  fs.existsSync(path.join(root, name)) ? bytesOf(path.join(root, name)) : null;

/** Runs a build that must come to a site. */
function built(root: string): Record<string, string> {
  const { code, stderr } = fanlight(root);
  if (code !== 0) throw new Error(stderr);
  return siteIn(root) as Record<string, string>;
}

/**
 * An archive that has been in both states, so that nothing is news to it, and the site of each state as a clean
 * build makes it that is told of the addresses of the other.
 */
export function seasoned(): { root: string; clean: Record<Edition, Record<string, string>> } {
  const root = freshFolder();
  const to = (edition: Edition) => {
    setTo(edition, root);
    built(root);
    const apart = freshFolder();
    fanlight(root, ["moved", "--keep"]);
    setTo(edition, apart);
    fs.renameSync(path.join(root, "moved.yaml"), path.join(apart, "moved.yaml"));
    return () => built(apart);
  };
  to("dusk");
  const dawn = to("dawn");
  const dusk = to("dusk");
  return { root, clean: { dawn: dawn(), dusk: dusk() } };
}

/** How many faults a run tries: `FAULTS_RUNS=200 npx vitest run tests/faults` for the long run. */
export const RUNS = Number(process.env.FAULTS_RUNS ?? 50);

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Another seed tries other moments: `FAULTS_SEED=7`. */
export const SEED = Number(process.env.FAULTS_SEED ?? 1);

/** Gives other programs `ms` of time. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A stack trace in what a person reads is a fault of ours. */
export const STACK = /\n\s+at .+[:(]/;
