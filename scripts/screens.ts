// Takes the pictures in docs/screens from a built archive: `npx tsx scripts/screens.ts`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
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

/** A library as a reader has it after some evenings. */
async function fillLibrary(page: Page, address: string): Promise<void> {
  for (const path of ["stories/the-absent-lodger/1/", "stories/in-re-pan/1/", "stories/overdue/1/"]) {
    await page.goto(address + path);
    await page.locator(".progress").waitFor({ state: "attached" });
    await page.evaluate(() => document.querySelector(".chapter-end")?.scrollIntoView());
    await page.waitForTimeout(1500);
  }
  await page.goto(`${address}stories/a-steady-woman/`);
  await page.getByRole("button", { name: "Read later" }).click();
  await page.goto(`${address}stories/breakages/`);
  await page.getByRole("button", { name: "Bookmark" }).click();
  await page.getByLabel("Your note").fill("The list of broken things, and who pays for them.");
  await page.getByRole("button", { name: "Save" }).click();
}

/** Opens the filters and asks for something; on a phone what was found is then scrolled to. */
async function narrow(page: Page, width: number): Promise<void> {
  await page.getByRole("button", { name: "Filter and sort" }).click();
  const group = page.locator(".group[data-kind=rating]");
  await group.locator("summary").click();
  await group.locator('li[data-name="General Audiences"] [data-say=with]').click();
  await group
    .locator('li[data-name="Explicit"], li[data-name="Mature"]')
    .first()
    .locator("[data-say=without]")
    .click()
    .catch(() => {});
  await page.evaluate(() => scrollTo(0, 0));
  if (width < 600) await group.locator("summary").blur();
}

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
          if (name === "library") await fillLibrary(page, site.address);
          const response = await page.goto(site.address + address, { waitUntil: "networkidle" });
          if (!response?.ok()) continue;
          if (name === "list") await narrow(page, viewport.width);
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
