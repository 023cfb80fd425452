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
  "about/",
  "404.html",
];

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
    { width: 390, colorScheme: "light" as const },
    { width: 1280, colorScheme: "dark" as const },
  ])("has no barrier axe can find at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(site.address + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(
        ...violations.map(
          (v) => `${path}: ${v.id} ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`,
        ),
      );
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
