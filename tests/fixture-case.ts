import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readAll } from "../src/build/stories/read-all.ts";
import { gather } from "../src/gather/index.ts";
import { formatMessages } from "../src/messages/index.ts";
import type { Story } from "../src/records/index.ts";
import { loadSettings } from "../src/settings/index.ts";

/** One folder of tests/fixtures. */
export interface Case {
  name: string;
  folder: string;
}

/** What came out of a case. */
export interface Outcome {
  /** The text of record.json. */
  record: string;
  /** The text of messages.txt. */
  messages: string;
}

const HERE = new URL("fixtures/", import.meta.url).pathname;

export const cases: Case[] = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, folder: join(HERE, name) }));

/** Reads a case's archive as the build does, and writes down what came out. */
export function run({ folder }: Case): Outcome {
  const { root, isArchive } = archiveOf(folder);
  try {
    return readArchive(root, isArchive);
  } finally {
    if (!root.startsWith(folder)) rmSync(root, { recursive: true, force: true });
  }
}

function readArchive(root: string, isArchive: boolean): Outcome {
  const { settings, tagRules, tagPlaces, messages } = loadSettings(root);
  const collected = readAll(root, settings);
  const gathered = gather(collected.heads, settings, tagRules, tagPlaces);
  messages.push(...collected.messages, ...gathered.messages);
  const records: Record<string, unknown> = {};
  for (const head of collected.heads) {
    const { path } = head.source;
    records[path] = shown({ ...head, chapters: collected.chaptersOf(path) });
  }
  const record = isArchive ? records : (Object.values(records)[0] ?? null);
  return {
    record: `${JSON.stringify(record, null, 2)}\n`,
    messages: formatMessages(messages, { lineOf: (file, line) => lineOf(join(root, file), line) }),
  };
}

/** Longest text that a record shows whole. */
const LONG = 4000;

/** The record without what only repeats the input. */
function shown({ source: { digest: _digest, ...source }, ...story }: Omit<Story, "spans">): unknown {
  return JSON.parse(JSON.stringify({ ...story, source }), (_key, value) =>
    typeof value === "string" && value.length > LONG
      ? `${value.slice(0, LONG)}… (${value.length} characters)`
      : value,
  );
}

function archiveOf(folder: string): { root: string; isArchive: boolean } {
  const given = join(folder, "in");
  const isArchive = existsSync(given) || !readdirSync(folder).some((name) => name.startsWith("story."));
  const made = join(folder, "make.json");
  if (isArchive && !existsSync(made)) return { root: given, isArchive };
  const root = mkdtempSync(join(tmpdir(), "fanlight-fixture-"));
  mkdirSync(join(root, "stories"));
  if (existsSync(given)) cpSync(given, root, { recursive: true });
  for (const name of readdirSync(folder).filter((each) => each.startsWith("story."))) {
    cpSync(join(folder, name), join(root, "stories", name));
  }
  if (existsSync(made)) make(root, JSON.parse(readFileSync(made, "utf8")) as Record<string, Making>);
  return { root, isArchive };
}

type Making = { head?: string; text: string; times?: number } | { folder: true } | { linkTo: string };

function make(root: string, files: Record<string, Making>): void {
  for (const [path, making] of Object.entries(files)) {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    if ("folder" in making) mkdirSync(full);
    else if ("linkTo" in making) symlinkSync(making.linkTo, full);
    else writeFileSync(full, (making.head ?? "") + making.text.repeat(making.times ?? 1));
  }
}

function lineOf(path: string, line: number): string | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8").split(/\r\n|\r|\n/)[line - 1] ?? null;
}
