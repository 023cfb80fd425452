import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("cases/", import.meta.url);

/** One case file, and what must come of it; README.md says how outcomes are written. */
export interface Case {
  /** Class and file: `markup/script.md`. */
  name: string;
  /** Where it lies in the archive. */
  path: string;
  bytes: Buffer;
  /** Whether it may, or must, be left out; by which rule. */
  leftOut: { must: boolean; rule: string | null } | null;
  shows: string[];
  holds: string[];
  never: string[];
  tells: string[];
}

/** Every case of every class. */
export const CASES: Case[] = readdirSync(FOLDER).sort().flatMap(casesOf);

function casesOf(folder: string): Case[] {
  const lines = readFileSync(new URL(`${folder}/outcomes.txt`, FOLDER), "utf8").split("\n");
  const outcomes = new Map(
    lines
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line): [string, string] => {
        const at = line.indexOf(": ");
        return [line.slice(0, at), line.slice(at + 2)];
      }),
  );
  const files = readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => name !== "outcomes.txt");
  const unsaid = files.filter((name) => !outcomes.has(name));
  const untried = [...outcomes.keys()].filter((name) => !files.includes(name));
  if (unsaid.length + untried.length > 0) {
    throw new Error(
      `cases/${folder}: files and outcomes.txt differ in ${[...unsaid, ...untried].join(", ")}`,
    );
  }
  return files.sort().map((name) => caseOf(folder, name, outcomes.get(name) as string));
}

function caseOf(folder: string, file: string, outcome: string): Case {
  const after = (word: string) =>
    [...outcome.matchAll(new RegExp(`\\b${word}((?: “[^”]*”)+)`, "g"))].flatMap(([, list]) =>
      [...(list as string).matchAll(/“([^”]*)”/g)].map(([, text]) => text as string),
    );
  const plain = outcome.replace(/“[^”]*”/g, "");
  const told = [...plain.matchAll(/\btells ([\w/-]+)/g)].map(([, rule]) => rule as string);
  const left = /\bleft out(?: ([\w/-]+))?/.exec(plain);
  return {
    name: `${folder}/${file}`,
    path: `stories/${folder}/${after("as")[0] ?? file}`,
    bytes: readFileSync(new URL(`${folder}/${file}`, FOLDER)),
    leftOut: left && { must: !plain.includes("builds"), rule: left[1] ?? null },
    shows: after("shows"),
    holds: after("holds"),
    never: after("never"),
    tells: told,
  };
}
