import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENDERS, type ContenderId, countPages, prepare } from "./contenders.ts";
import { SIZES, type Size } from "./corpus/sizes.ts";
import { type Cost, measure } from "./measure.ts";
import { SCENARIOS } from "./scenarios.ts";
import { markdownTable, type Row } from "./table.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "S" },
    runs: { type: "string", default: "5" },
    only: { type: "string", default: "fanlight,hugo,stock" },
    scenarios: { type: "string", default: "" },
    dir: { type: "string", default: path.join(os.tmpdir(), "fanlight-bench") },
  },
});

const size = values.size as Size;
if (!(size in SIZES)) throw new Error(`--size is one of ${Object.keys(SIZES).join(", ")}.`);
const contenders = values.only.split(",").map((id) => CONTENDERS[id as ContenderId]);
const scenarios = SCENARIOS.filter(
  (s) => values.scenarios === "" || values.scenarios.split(",").includes(s.name),
);
const folder = (name: string) => path.join(values.dir, size, name.replace(/\W+/g, "-"));

for (const contender of contenders) {
  console.error(`Writing corpus ${size} for ${contender.name} …`);
  prepare(contender, folder(contender.name), SIZES[size]);
}

const rows: Row[] = [];
for (const scenario of scenarios) {
  const costs = new Map<string, Cost[]>(contenders.map((contender) => [contender.name, []]));
  for (const contender of contenders)
    await measure(contender.command(folder(contender.name)), folder(contender.name));
  // Contenders take turns, so that a machine whose speed drifts is the same to each.
  for (let run = 1; run <= Number(values.runs); run++) {
    for (const contender of contenders) {
      const dir = folder(contender.name);
      scenario.before(contender, dir, Date.now());
      const cost = await measure(contender.command(dir), dir);
      costs.get(contender.name)?.push(cost);
      console.error(`${scenario.name} ${run}/${values.runs} ${contender.name}: ${cost.wall.toFixed(2)} s`);
    }
  }
  for (const contender of contenders) {
    const pages = countPages(contender, folder(contender.name));
    rows.push({
      scenario: scenario.name,
      contender: contender.name,
      pages,
      costs: costs.get(contender.name) as Cost[],
    });
  }
}
console.log(
  `\nCorpus ${size}, medians of ${values.runs} runs, ${os.cpus().length} cores, Node ${process.version}\n`,
);
console.log(markdownTable(rows));
