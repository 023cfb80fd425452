/**
 * `npm run accuracy`: the reader against the labelled corpus.
 * `--verbose` lists what is wrong file by file, worst first; `--json` gives the same to a tool; further words choose
 * files by name. What is wrong in held-out files is shown by neither, unless `--held-out` asks for it.
 */
import { parseArgs } from "node:util";
import { type CorpusFile, readCorpus } from "./labels.ts";
import { predict } from "./prediction.ts";
import { type FileScore, scoreFile } from "./score.ts";
import { tableOf } from "./table.ts";

const { values, positionals } = parseArgs({
  options: { verbose: { type: "boolean" }, json: { type: "boolean" }, "held-out": { type: "boolean" } },
  allowPositionals: true,
});

/** A file with what the reader made of it. */
export interface Scored {
  file: CorpusFile;
  result: FileScore;
}

const scored: Scored[] = readCorpus()
  .filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)))
  .map((file) => ({ file, result: scoreFile(file, predict(file)) }));

const wrongIn = ({ result }: Scored) =>
  result.score.lost * 10 +
  result.score.invented * 10 +
  result.wrongFacts.length * 3 +
  result.wrongLines.length;
const told = scored
  .filter(({ file }) => values["held-out"] || !file.heldOut)
  .filter((each) => wrongIn(each) > 0)
  .sort((a, b) => wrongIn(b) - wrongIn(a));

if (values.json) {
  const files = told.map(({ file, result }) => ({
    shape: file.labels.shape,
    group: file.labels.group,
    ...result,
  }));
  process.stdout.write(`${JSON.stringify({ rows: tableOf(scored), files }, null, 2)}\n`);
} else {
  printTable();
  if (values.verbose) for (const each of told) printWrong(each);
  else process.stdout.write(`\n${told.length} files differ; --verbose shows how.\n`);
}

function printTable(): void {
  const rows = tableOf(scored);
  const heads = Object.keys(rows[0]?.rates ?? {});
  const width = (head: string) => Math.max(5, head.length) + 1;
  const line = (name: string, cells: string[]) =>
    `${name.padEnd(26)}${cells.map((cell, at) => cell.padStart(width(heads[at] ?? ""))).join("")}\n`;
  process.stdout.write(line("", heads));
  for (const { name, rates } of rows) {
    const cells = Object.values(rates).map((rate) => (rate === null ? "–" : String(rate)));
    process.stdout.write(line(name, cells));
  }
}

function printWrong({ file, result }: Scored): void {
  process.stdout.write(`\n${result.name} (${file.labels.group})\n`);
  for (const fact of result.wrongFacts) process.stdout.write(`  ! ${fact}\n`);
  for (const { line, expected, got, text } of result.wrongLines) {
    const lost = expected === "body" ? "LOST " : "";
    process.stdout.write(`  ${String(line).padStart(4)} ${lost}${expected} → ${got}: ${text.slice(0, 70)}\n`);
  }
}
