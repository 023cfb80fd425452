import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENDERS, clean, prepare } from "./contenders.ts";
import { SIZES, type Size } from "./corpus/sizes.ts";
import { measure, median } from "./measure.ts";

/** What making the EPUBs of an archive costs, beside what its pages cost. */
const { values } = parseArgs({
  options: {
    size: { type: "string", default: "M" },
    runs: { type: "string", default: "3" },
    dir: { type: "string", default: path.join(os.tmpdir(), "fanlight-bench") },
  },
});
const size = values.size as Size;
if (!(size in SIZES)) throw new Error(`--size is one of ${Object.keys(SIZES).join(", ")}.`);

const { fanlight } = CONTENDERS;
const dir = path.join(values.dir, size, "downloads");
console.error(`Writing corpus ${size} …`);
prepare(fanlight, dir, SIZES[size]);
const settings = path.join(dir, "archive.yaml");
const plain = fs.readFileSync(settings, "utf8");

const costs: Record<"no" | "yes", number[]> = { no: [], yes: [] };
await measure(fanlight.command(dir), dir);
// The two take turns, so that a machine whose speed drifts is the same to both.
for (let run = 1; run <= Number(values.runs); run++) {
  for (const epub of ["no", "yes"] as const) {
    fs.writeFileSync(settings, plain.replace("epub: no", `epub: ${epub}`));
    clean(fanlight, dir);
    const { cpu } = await measure(fanlight.command(dir), dir);
    costs[epub].push(cpu);
    console.error(`${run}/${values.runs} EPUBs ${epub}: ${cpu.toFixed(2)} s of CPU`);
  }
}
const [pages, both] = [median(costs.no), median(costs.yes)];
const books = fs
  .readdirSync(path.join(dir, fanlight.output), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".epub")).length;
console.log(`
Corpus ${size}, CPU seconds, medians of ${values.runs} cold builds, Node ${process.version}

| | CPU s |
|---|---:|
| reading the stories, and every page | ${pages.toFixed(2)} |
| ${books} EPUBs beside them | ${(both - pages).toFixed(2)} |
| EPUBs ÷ pages | ${((both - pages) / pages).toFixed(2)} |`);
