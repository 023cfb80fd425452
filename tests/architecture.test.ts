import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** The folders in the order data goes through them: each may import from those before it. */
const ORDER = [
  "src/records",
  "src/messages",
  "src/yaml",
  "src/settings",
  "src/read",
  "src/gather",
  "src/plan",
  "templates",
  "src/publish",
  "src/build",
  "src/cli",
];
/** Templates see records and what the plan made of them, never the reader or the file system. */
const TEMPLATES_MAY_IMPORT = ["src/records", "src/plan", "templates"];
const LONGEST_FILE = 200;

const root = path.resolve(import.meta.dirname, "..");
const files = ["src", "templates"]
  .flatMap((top) =>
    fs
      .readdirSync(path.join(root, top), { recursive: true, encoding: "utf8" })
      .map((name) => `${top}/${name}`),
  )
  .filter((name) => name.endsWith(".ts"));
const folderOf = (file: string) => ORDER.find((folder) => file.startsWith(`${folder}/`));

function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...found].map(([, target]) => path.posix.join(path.posix.dirname(file), target as string));
}

test("every file stands in a folder of the house", () => {
  expect(files.filter((file) => folderOf(file) === undefined)).toEqual([]);
});

test("imports only point up the list of folders", () => {
  const wrong = files.flatMap((file) => {
    const own = ORDER.indexOf(folderOf(file) as string);
    return importsOf(file)
      .filter((target) => ORDER.indexOf(folderOf(target) ?? "") > own)
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("templates see only records, the plan and each other", () => {
  const wrong = files
    .filter((file) => file.startsWith("templates/"))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !TEMPLATES_MAY_IMPORT.includes(folderOf(target) ?? ""))
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("files are short", () => {
  const long = files.filter(
    (file) => fs.readFileSync(path.join(root, file), "utf8").split("\n").length > LONGEST_FILE,
  );
  expect(long).toEqual([]);
});
