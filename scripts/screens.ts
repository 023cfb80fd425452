// Takes the pictures in docs/screens from a built archive: `npx tsx scripts/screens.ts`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../tests/browser/chromium.ts";
import { PROJECT, serveSite } from "../tests/browser/site.ts";

const FOLDER = path.join(PROJECT, "docs/screens");

/** What is shown, by the picture's name. */
const PAGES: Record<string, string> = {
  home: "",
  list: "stories/",
  story: "stories/the-absent-lodger/",
  chapter: "stories/the-absent-lodger/2/",
  library: "library/",
};

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Pictures of every page at both widths in paper and night: `home-390-paper.png`. */
async function takeScreens(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  try {
    for (const viewport of WIDTHS) {
      for (const theme of ["paper", "night"]) {
        const context = await browser.newContext({
          viewport,
          colorScheme: theme === "night" ? "dark" : "light",
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        for (const [name, address] of Object.entries(PAGES)) {
          const response = await page.goto(site.address + address, { waitUntil: "networkidle" });
          if (!response?.ok()) continue;
          await page.evaluate(() => document.fonts.ready);
          if (name === "chapter") await page.locator(".progress").waitFor({ state: "attached" });
          await page.screenshot({ path: path.join(FOLDER, `${name}-${viewport.width}-${theme}.png`) });
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

await takeScreens();
