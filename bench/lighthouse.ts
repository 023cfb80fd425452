// Lighthouse's four scores for home, story and chapter on a slow phone: `npx tsx bench/lighthouse.ts`.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { chromiumPath } from "../tests/browser/chromium.ts";
import { serveSite } from "../tests/browser/site.ts";

const PAGES = { home: "", story: "stories/the-absent-lodger/", chapter: "stories/the-absent-lodger/1/" };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const MISSING = `Lighthouse is large, and no part of the project. Install it anywhere, and say where it is:
  npm install --prefix /tmp/lighthouse lighthouse@12.8.2
  LIGHTHOUSE=/tmp/lighthouse/node_modules/lighthouse npx tsx bench/lighthouse.ts`;

/** Prints a line of scores (0\u2013100) for each page. */
async function measure(lighthouse: string, chrome: string): Promise<void> {
  const site = await serveSite();
  const work = mkdtempSync(path.join(tmpdir(), "fanlight-lighthouse-"));
  console.log(["page", ...CATEGORIES].join("\t"));
  try {
    for (const [name, address] of Object.entries(PAGES)) {
      const report = path.join(work, `${name}.json`);
      await promisify(execFile)(
        process.execPath,
        [
          path.join(lighthouse, "cli/index.js"),
          site.address + address,
          "--quiet",
          "--output=json",
          `--output-path=${report}`,
          `--only-categories=${CATEGORIES.join(",")}`,
          "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run",
        ],
        { env: { ...process.env, CHROME_PATH: chrome } },
      );
      const { categories } = JSON.parse(readFileSync(report, "utf8")) as {
        categories: Record<string, { score: number | null }>;
      };
      const scores = CATEGORIES.map((each) => Math.round((categories[each]?.score ?? 0) * 100));
      console.log([name, ...scores].join("\t"));
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
else await measure(path.resolve(lighthouse), chrome);
