import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { bytesOf } from "../build/archive.ts";
import { fanlight, freshFolder, siteIn } from "./archive.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");

/** What differs from machine to machine, set on a program before it starts. */
const ELSEWHERE = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
process.umask(0o077);
const [now, read] = [Date.now, fs.readdirSync];
Date.now = () => now() + 3e10;
Math.random = () => 0.5;
fs.readdirSync = (...args) => read(...args).reverse();
syncBuiltinESMExports();
`;

/** The sample archive in a folder, its files written in this order and with this time. */
function archiveIn(folder: string, time: Date, order: (names: string[]) => string[]): string {
  fs.mkdirSync(path.join(folder, "stories"), { recursive: true });
  fs.cpSync(path.join(PROJECT, "archive.yaml"), path.join(folder, "archive.yaml"));
  fs.cpSync(path.join(PROJECT, "tags.yaml"), path.join(folder, "tags.yaml"));
  for (const name of order(fs.readdirSync(path.join(PROJECT, "stories")))) {
    const to = path.join(folder, "stories", name);
    fs.cpSync(path.join(PROJECT, "stories", name), to, { recursive: true });
    fs.utimesSync(to, time, time);
  }
  return folder;
}

test("the same archive gives the same bytes on another day, machine and way of building", () => {
  const here = archiveIn(freshFolder(), new Date(2001, 1), (names) => names);
  const one = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  expect(fanlight(here, ["build", "--quiet"], one).code).toBe(0);

  const there = archiveIn(path.join(freshFolder(), "Ärger & Söhne", "%20 x"), new Date(2033, 7), (names) =>
    names.toReversed(),
  );
  const preload = path.join(freshFolder(), "elsewhere.mjs");
  fs.writeFileSync(preload, ELSEWHERE);
  const other = {
    TZ: "America/Anchorage",
    LANG: "C",
    LC_ALL: "C",
    NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
  };
  expect(fanlight(there, ["build", "--quiet"], other).stderr).toBe("");
  expect(siteIn(there)).toEqual(siteIn(here));
}, 120_000);

test("cold or warm, whatever was built before, by one process or several", async () => {
  const { build } = await import("../../src/build/index.ts");
  const root = freshFolder();
  const names = fs.readdirSync(path.join(PROJECT, "stories"));
  archiveIn(root, new Date(2001, 1), () => names.filter((_, at) => at % 3));
  await build({ root, processes: 1 });
  archiveIn(root, new Date(2002, 1), () => names);
  await build({ root, processes: 3 });
  const warm = siteIn(root);
  const output = path.join(freshFolder(), "cold");
  await build({ root, output, processes: 1 });
  expect(bytesOf(output)).toEqual(warm);
}, 120_000);
