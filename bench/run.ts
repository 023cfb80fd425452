import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { stampOf } from "../bin/compiled.mjs";
import { CONTENDERS, type ContenderId, countPages, prepare } from "./contenders.ts";
import { SIZES, type Size } from "./corpus/sizes.ts";
import { measure } from "./measure.ts";
import { writePart } from "./report.ts";
import { Results } from "./results.ts";
import { SCENARIOS } from "./scenarios.ts";
import { slowShare } from "./slow-path.ts";
import { markdownTable, type Row } from "./table.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "S" },
    runs: { type: "string", default: "5" },
    only: { type: "string", default: "fanlight,hugo,stock" },
    scenarios: { type: "string", default: "" },
    dir: { type: "string", default: path.join(os.tmpdir(), "fanlight-bench") },
    minutes: { type: "string", default: "Infinity" },
    fresh: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const size = values.size as Size;
if (!(size in SIZES)) throw new Error(`--size is one of ${Object.keys(SIZES).join(", ")}.`);
const contenders = values.only.split(",").map((id) => CONTENDERS[id as ContenderId]);
const scenarios = SCENARIOS.filter(
  (s) => values.scenarios === "" || values.scenarios.split(",").includes(s.name),
);
const folder = (name: string) => path.join(values.dir, size, name.replace(/\W+/g, "-"));
const results = new Results(path.join(values.dir, `${size}.json`), stampOf(), values.fresh);
const end = Date.now() + Number(values.minutes) * 60_000;
const isOver = () => Date.now() > end;

for (const contender of contenders) {
  console.error(`Writing corpus ${size} for ${contender.name} …`);
  prepare(contender, folder(contender.name), SIZES[size]);
}

for (const scenario of scenarios) {
  const countOf = (name: string) => results.costs(scenario.name, name).length;
  const due = contenders.filter(({ name }) => countOf(name) < Number(values.runs));
  // A build that is not counted, so that each contender finds what its last one left.
  if (!isOver()) for (const { name, command } of due) await measure(command(folder(name)), folder(name));
  // Contenders take turns, so that a machine whose speed drifts is the same to each.
  for (let run = 1; run <= Number(values.runs) && !isOver(); run++) {
    for (const contender of due.filter(({ name }) => countOf(name) < run)) {
      const { name } = contender;
      scenario.before(contender, folder(name), Date.now());
      const cost = await measure(contender.command(folder(name)), folder(name));
      results.add({
        scenario: scenario.name,
        contender: name,
        cost,
        pages: countPages(contender, folder(name)),
      });
      console.error(`${scenario.name} ${run}/${values.runs} ${name}: ${cost.wall.toFixed(2)} s`);
    }
  }
}

const rows = scenarios.flatMap((scenario) =>
  contenders.flatMap(({ name }): Row[] => {
    const costs = results.costs(scenario.name, name);
    const pages = results.pages(scenario.name, name);
    return costs.length === 0 ? [] : [{ scenario: scenario.name, contender: name, pages, costs }];
  }),
);
const fewest = Math.min(...rows.map(({ costs }) => costs.length));
const slow = contenders.includes(CONTENDERS.fanlight) ? slowShare(folder(CONTENDERS.fanlight.name)) : null;
const told = [
  `Corpus ${size}: ${SIZES[size].toLocaleString("en")} stories; medians of ${fewest} runs or more; ${os.cpus().length} cores, Node ${process.version}.`,
  ...(slow === null
    ? []
    : [
        `Of the text Fanlight read, ${(slow * 100).toFixed(1)} % needed a Markdown parser; the rest was told at once.`,
      ]),
];
const text = `${told.join(" ")}\n\n${markdownTable(rows)}\n`;
console.log(`\n${text}`);
if (isOver()) console.log("Time is up. The same command goes on from here.");
if (values.write) writePart(size, text);
