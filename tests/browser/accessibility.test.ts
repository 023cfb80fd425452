import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

/** One page of every kind, as paths in the sample archive. */
const PAGES = [
  "",
  "stories/",
  "stories/the-absent-lodger/",
  "stories/the-absent-lodger/1/",
  "stories/the-absent-lodger/all/",
  "fandoms/",
  "series/",
  "series/221a/",
  "titles/",
  "ratings/teen-and-up-audiences/",
  "stories/breakages/1/",
  "tags/",
  "search/",
  "library/",
  "creators/",
  "tags/post-canon/",
  "about/",
  "404.html",
  "offline/",
];

/** What axe finds wrong, one line for each rule. */
async function faultsOf(axe: AxeBuilder, path: string): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map((v) => `${path}: ${v.id} ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

describe.runIf(hasChromium)("every kind of page", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each([
    { width: 390, theme: "paper" },
    { width: 1280, theme: "night" },
    { width: 390, theme: "contrast" },
    { width: 1280, theme: "sepia" },
  ])(
    "has no barrier axe can find at $width px in $theme",
    async ({ width, theme }) => {
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        colorScheme: theme === "night" ? "dark" : "light",
      });
      await context.addInitScript((chosen) => {
        localStorage.setItem("fanlight:reading", JSON.stringify({ theme: chosen }));
      }, theme);
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of PAGES) {
        await page.goto(site.address + path);
        if (path.endsWith("/1/")) await page.locator(".progress").waitFor({ state: "attached" });
        const all = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
        found.push(...(await faultsOf(all, path)));
        const prose = await page.locator(".prose").count();
        const strict = new AxeBuilder({ page }).include(".prose").withRules(["color-contrast-enhanced"]);
        if (prose > 0) found.push(...(await faultsOf(strict, path)));
      }
      expect(found).toEqual([]);
      await context.close();
    },
    180_000,
  );
});
