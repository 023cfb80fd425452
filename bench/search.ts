// What the search index costs to make and to use: `npx tsx bench/search.ts`. See bench/README.md.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromiumPath, launchBrowser } from "../tests/browser/chromium.ts";
import { serveFolder } from "../tests/browser/site.ts";
import { CONTENDERS, clean, prepare } from "./contenders.ts";
import { SIZES, type Size } from "./corpus/sizes.ts";
import { type Cost, measure } from "./measure.ts";
import { writePart } from "./report.ts";

const { values } = parseArgs({
  options: {
    dir: { type: "string", default: path.join(os.tmpdir(), "fanlight-bench") },
    metadata: { type: "string", default: "L" },
    text: { type: "string", default: "M" },
    write: { type: "boolean", default: false },
  },
});

/** What Fanlight spends on the search index alone: a build that has only that left to do. */
async function indexing(size: Size, fullText: boolean): Promise<{ dir: string; cost: Cost }> {
  const { fanlight } = CONTENDERS;
  const dir = path.join(values.dir, size, "Search");
  prepare(fanlight, dir, SIZES[size]);
  clean(fanlight, dir);
  const settings = path.join(dir, "archive.yaml");
  const plain = fs.readFileSync(settings, "utf8").replace(/^search:.*\n/m, "");
  fs.writeFileSync(settings, `${plain}search: { fullText: ${fullText ? "yes" : "no"} }\n`);
  const command = fanlight.command(dir);
  console.error(`${size}: building the pages …`);
  await measure(command, dir);
  console.error(`${size}: indexing …`);
  const cost = await measure(
    command.filter((word) => word !== "--no-search"),
    dir,
  );
  return { dir, cost };
}

/** Bytes a reader fetches of the index for a first search that shows ten results. */
async function firstSearch(dir: string, query: string): Promise<number> {
  const site = await serveFolder(path.join(dir, "_site"));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    let bytes = 0;
    page.on("response", async (response) => {
      if (!response.url().includes("/search/index/")) return;
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    await page.locator(".searching > [role=status]", { hasText: /found for/ }).waitFor();
    await page.waitForLoadState("networkidle");
    return bytes;
  } finally {
    await browser.close();
    await site.close();
  }
}

const row = (what: string, { wall, cpu, peak }: Cost, fetched: string) =>
  `| ${what} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${peak?.toFixed(0) ?? "?"} | ${fetched} |`;

const lines = ["| index | wall s | CPU s | peak MB | first search, KB |", "|---|---:|---:|---:|---:|"];
const metadata = await indexing(values.metadata as Size, false);
const fetched =
  chromiumPath() === null ? "no Chromium" : ((await firstSearch(metadata.dir, "trust")) / 1000).toFixed(0);
lines.push(row(`metadata of ${values.metadata}`, metadata.cost, fetched));
const text = await indexing(values.text as Size, true);
lines.push(row(`metadata and full text of ${values.text}`, text.cost, ""));
console.log(lines.join("\n"));
if (values.write) writePart("search", lines.join("\n"));
