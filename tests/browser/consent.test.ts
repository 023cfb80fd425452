import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

const CHAPTERS = Array.from({ length: 2 }, (_, i) =>
  [`## Chapter ${i + 1}`, i === 0 && "Content Warning: blood", "The knife was dull."]
    .concat(
      Array.from({ length: 40 }, (_, n) => `She counted to ${n + 1} and went on cutting bread for the week.`),
    )
    .filter(Boolean)
    .join("\n\n"),
);

const STORY = `---
title: Knives
author: someone
rating: Explicit
warnings: Graphic Depictions Of Violence
summary: A kitchen, late.
chapters: 2
---

${CHAPTERS.join("\n\n")}
`;

describe.runIf(hasChromium)("a story that asks first", () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-consent-"));
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    fs.mkdirSync(path.join(root, "stories"));
    fs.writeFileSync(path.join(root, "stories/knives.md"), STORY);
    fs.writeFileSync(path.join(root, "archive.yaml"), "name: Kitchen\nconsentRating: Mature\n");
    [site, browser] = await Promise.all([serveSite("/", root), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  const prose = (page: Page) => page.locator(".prose p").first();

  test.each([true, false])("is read after a yes (scripts: %s), by keyboard", async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const where of javaScriptEnabled ? ["1/"] : ["1/", "all/"]) {
      await page.goto(`${site.address}stories/knives/${where}`);
      expect(await prose(page).isVisible()).toBe(false);
      const question = await page.locator(".consent").textContent();
      for (const said of ["Explicit", "Graphic Depictions Of Violence", "A kitchen, late."])
        expect(question).toContain(said);
      await page.locator(".gate > summary").focus();
      await page.keyboard.press("Enter");
      await prose(page).waitFor();
      expect(await page.locator(".consent").isVisible()).toBe(false);
    }
    await context.close();
  });

  test("is left after a no, and no has the size of yes", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}stories/knives/1/`);
    const yes = await page.locator(".gate > summary").boundingBox();
    const no = await page.locator(".consent-no a").boundingBox();
    expect(no?.width).toBe(yes?.width);
    expect(no?.height).toBe(yes?.height);
    await page.locator(".consent-no a").click();
    expect(page.url()).toBe(site.address);
    await context.close();
  });

  test("does not ask again in the same tab, nor anywhere once told so", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}stories/knives/1/`);
    await page.locator(".gate > summary").click();
    await page.goto(`${site.address}stories/knives/2/`);
    expect(await prose(page).isVisible()).toBe(true);
    const other = await context.newPage();
    await other.goto(`${site.address}stories/knives/1/`);
    expect(await prose(other).isVisible()).toBe(false);
    await other.locator(".remember input").check();
    await other.locator(".gate > summary").click();
    const third = await context.newPage();
    await third.goto(`${site.address}stories/knives/1/`);
    expect(await prose(third).isVisible()).toBe(true);
    await context.close();
  });

  test("tells crawlers what it is", async () => {
    const page = await (await fetch(`${site.address}stories/knives/1/`)).text();
    expect(page).toContain('<meta name="rating" content="adult">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain("The knife was dull.");
  });

  test("folds a chapter's warnings, shows them, and leads past the chapter", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site.address}stories/knives/1/`);
    await page.locator(".gate > summary").click();
    const warnings = page.locator(".warnings");
    expect(await warnings.getByText("blood").isVisible()).toBe(false);
    await warnings.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await warnings.getByText("blood").isVisible()).toBe(true);
    await warnings.locator("a").focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator("#after").evaluate((end) => end.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await page.context().close();
  });
});
