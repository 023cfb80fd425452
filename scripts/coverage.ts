import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** Files named at the end. */
const NAMED = 15;

/** Runs the tests, and names the files of which they run the least. */
const args = ["run", "--coverage", "--coverage.include=src/**", "--coverage.reporter=json-summary"];
execFileSync("npx", ["vitest", ...args, ...process.argv.slice(2)], { stdio: "inherit" });

type Summary = Record<string, { lines: { pct: number; total: number } }>;
const summary = JSON.parse(readFileSync("coverage/coverage-summary.json", "utf8")) as Summary;
const { total, ...files } = summary;
const lowest = Object.entries(files)
  .filter(([, { lines }]) => lines.total > 0)
  .sort(([, a], [, b]) => a.lines.pct - b.lines.pct);
console.log(`\nThe tests run ${total?.lines.pct} % of the lines under src. The lowest files:`);
for (const [file, { lines }] of lowest.slice(0, NAMED)) {
  console.log(`${String(lines.pct).padStart(6)} %  ${relative(".", file)}`);
}
