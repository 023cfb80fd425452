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

function targetsOf(file: string, pattern: RegExp): string[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const found = text.matchAll(pattern);
  return [...found].map(([, target]) => path.posix.join(path.posix.dirname(file), target as string));
}

const importsOf = (file: string) => targetsOf(file, /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);

/** What is loaded with a file when the program runs: no types, and nothing that is imported only when needed. */
const loadedWith = (file: string) =>
  targetsOf(file, /^(?:import|export)\s(?!type\b)(?:[^"';]*?\sfrom\s*)?["'](\.[^"']+)["']/gm);

/** Every circle in a graph, as "a → b → a". */
function circles(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, way: string[]): void => {
    const at = way.indexOf(node);
    if (at >= 0) found.push([...way.slice(at), node].join(" → "));
    if (at >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
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

test("every import leads to a file", () => {
  const lost = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !fs.existsSync(path.join(root, target)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(lost).toEqual([]);
});

test("no files load each other in a circle, and no folders that stand side by side", () => {
  const loaded = new Map(files.map((file) => [file, loadedWith(file)]));
  expect(circles(loaded)).toEqual([]);
  const parents = new Set(files.map((file) => path.posix.dirname(path.posix.dirname(file))));
  for (const parent of parents) {
    const childOf = (file: string) =>
      file.startsWith(`${parent}/`) ? /^[^/]+(?=\/)/.exec(file.slice(parent.length + 1))?.[0] : undefined;
    const graph = new Map<string, string[]>();
    for (const [file, targets] of loaded) {
      const own = childOf(file);
      const others = targets.map(childOf).filter((child) => child !== undefined && child !== own);
      if (own) graph.set(own, [...(graph.get(own) ?? []), ...(others as string[])]);
    }
    expect(circles(graph), parent).toEqual([]);
  }
});

test("files are short", () => {
  const long = files.filter(
    (file) => fs.readFileSync(path.join(root, file), "utf8").trimEnd().split("\n").length > LONGEST_FILE,
  );
  expect(long).toEqual([]);
});
