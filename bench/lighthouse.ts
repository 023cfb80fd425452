// Lighthouse's four scores for home, story and chapter on a slow phone: `npx tsx bench/lighthouse.ts [RUNS]`.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { chromiumPath } from "../tests/browser/chromium.ts";
import { serveSite } from "../tests/browser/site.ts";

const PAGES = { home: "", story: "stories/the-absent-lodger/", chapter: "stories/the-absent-lodger/1/" };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FIGURES = {
  "first-contentful-paint": "first paint",
  "largest-contentful-paint": "largest paint",
  "cumulative-layout-shift": "shift",
  "total-byte-weight": "sent",
};
const MISSING = `Lighthouse is large, and no part of the project. Install it anywhere, and say where it is:
  npm install --prefix /tmp/lighthouse lighthouse@12.8.2
  LIGHTHOUSE=/tmp/lighthouse/node_modules/lighthouse npx tsx bench/lighthouse.ts`;

/** What is read of a report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const scoresOf = ({ categories }: Report) =>
  CATEGORIES.map((each) => Math.round((categories[each]?.score ?? 0) * 100));

/** What costs a page points, as the report words it. */
function faultsOf({ categories, audits }: Report): string[] {
  const counted = CATEGORIES.flatMap((each) => categories[each]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= 0.99) return [];
    return `  ${audit.title} ${audit.displayValue ?? ""}`.trimEnd();
  });
}

async function reportOf(address: string, lighthouse: string, chrome: string, file: string): Promise<Report> {
  await promisify(execFile)(
    process.execPath,
    [
      path.join(lighthouse, "cli/index.js"),
      address,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run",
    ],
    { env: { ...process.env, CHROME_PATH: chrome } },
  );
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

/** Prints each page's scores (0\u2013100), those of the best of `runs` runs: other work on the machine only slows it. */
async function measure(lighthouse: string, chrome: string, runs: number): Promise<void> {
  const site = await serveSite();
  const work = mkdtempSync(path.join(tmpdir(), "fanlight-lighthouse-"));
  console.log(["page", ...CATEGORIES, ...Object.values(FIGURES)].join("\t"));
  try {
    for (const [name, address] of Object.entries(PAGES)) {
      const reports: Report[] = [];
      for (let run = 0; run < runs; run++) {
        const file = path.join(work, `${name}.json`);
        reports.push(await reportOf(site.address + address, lighthouse, chrome, file));
      }
      const sum = (report: Report) => scoresOf(report).reduce((all, each) => all + each, 0);
      const best = reports.toSorted((a, b) => sum(b) - sum(a))[0] as Report;
      const figures = Object.keys(FIGURES).map((id) => best.audits[id]?.displayValue ?? "");
      console.log([name, ...scoresOf(best), ...figures].join("\t"));
      for (const fault of faultsOf(best)) console.log(fault);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
    await site.close();
  }
}

const lighthouse = process.env.LIGHTHOUSE ?? "node_modules/lighthouse";
const chrome = chromiumPath();
if (!existsSync(lighthouse)) console.error(MISSING);
else if (chrome === null) console.error("Lighthouse needs Chromium: install it, or set CHROME_PATH.");
else await measure(path.resolve(lighthouse), chrome, Number(process.argv[2] ?? 3));
