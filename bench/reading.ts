import fs from "node:fs";
import path from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readStory } from "../src/read/index.ts";
import { renderStats } from "../src/read/render/index.ts";
import { makeStory } from "./corpus/story.ts";
import { fanlightFile } from "./corpus/write.ts";

/** What reading costs beside remark-parse alone on the same text, in CPU time of this process. */
interface Sample {
  name: string;
  files: { path: string; bytes: Buffer }[];
}

const RUNS = 7;
const project = path.resolve(import.meta.dirname, "..");
const parser = unified().use(remarkParse);

const made = (count: number, times: number): Sample["files"] =>
  Array.from({ length: count }, (_, index) => {
    const text = fanlightFile(makeStory(index, 1000));
    const body = text.slice(text.indexOf("\n---\n", 4) + 5);
    return { path: `stories/${index}.md`, bytes: Buffer.from(text + body.repeat(times - 1)) };
  });

function corpusOf(pattern: RegExp): Sample["files"] {
  const folder = path.join(project, "tests/corpus");
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => ({
      path: `stories/${path.basename(name)}`,
      bytes: fs.readFileSync(path.join(folder, name)),
    }));
}

const SAMPLES: Sample[] = [
  { name: "made-up stories, Markdown", files: made(40, 1) },
  { name: "the same, each 4 times as long", files: made(10, 4) },
  { name: "the same, each 16 times as long", files: made(3, 16) },
  { name: "labelled corpus, Markdown", files: corpusOf(/\.md$/) },
  { name: "labelled corpus, plain text", files: corpusOf(/\.txt$/) },
  { name: "labelled corpus, saved pages", files: corpusOf(/\.x?html?$/) },
];

function cpuOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

console.log("| text | MB | reading, ms a MB | remark-parse alone, ms a MB | ratio | through the parser |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const { name, files } of SAMPLES) {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const reading = () => {
    for (const file of files) readStory({ path: file.path, files: [file] }, { language: "en" });
  };
  const parsing = () => {
    for (const file of files) parser.parse(file.bytes.toString("utf8"));
  };
  reading();
  parsing();
  const costs: [read: number, parsed: number][] = [];
  const before = renderStats();
  for (let run = 0; run < RUNS; run++) costs.push([cpuOf(reading), cpuOf(parsing)]);
  const after = renderStats();
  const [read, parsed] = [median(costs.map(([each]) => each)), median(costs.map(([, each]) => each))];
  const slow = after.slow - before.slow;
  const share = (100 * slow) / Math.max(1, slow + after.fast - before.fast);
  const mb = bytes / 1e6;
  const cells = [mb.toFixed(2), (read / mb).toFixed(0), (parsed / mb).toFixed(0), (read / parsed).toFixed(2)];
  console.log(`| ${name} | ${cells.join(" | ")} | ${share.toFixed(1)} % |`);
}
