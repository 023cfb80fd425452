import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

const STORY = "stories/the-absent-lodger/";

describe.runIf(hasChromium)("a reader who comes back", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite("/fic/"), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const reader = () => browser.newContext({ viewport: { width: 390, height: 844 } });

  /** Reads a chapter up to a paragraph, and leaves. */
  async function readUpTo(context: BrowserContext, path: string, paragraph: number): Promise<string> {
    const page = await context.newPage();
    await page.goto(site.address + path);
    await page.locator(".progress").waitFor({ state: "attached" });
    const text = await page
      .locator(".prose p")
      .nth(paragraph)
      .evaluate((each) => {
        each.scrollIntoView({ behavior: "instant", block: "start" });
        return each.textContent ?? "";
      });
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith("library")));
    await page.close();
    return text;
  }

  /** The first paragraph whose beginning is in the window. */
  const firstInSight = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll(".prose p")].find((p) => p.getBoundingClientRect().top >= 0)
          ?.textContent,
    );

  test("finds the way from home, the story and another chapter to the very paragraph", async () => {
    const context = await reader();
    const text = await readUpTo(context, `${STORY}2/`, 6);
    for (const from of ["", STORY, `${STORY}1/`]) {
      const page = await context.newPage();
      await page.goto(site.address + from);
      const link = page.locator("a[href$='/2/#continue']").first();
      await link.click();
      await page.locator(".prose p:focus").waitFor();
      expect(new URL(page.url()).pathname).toBe(`/fic/${STORY}2/`);
      await expect.poll(() => firstInSight(page), { timeout: 5000 }).toBe(text);
      await page.close();
    }
    const page = await context.newPage();
    await page.goto(site.address + STORY);
    expect(await page.locator(".begin a").first().textContent()).toMatch(/^Continue: chapter 2, \d+ %$/);
    expect(await page.locator(".chapters li").nth(1).textContent()).toMatch(/\d+ %/);
    await context.close();
  });

  test("is offered the place in the chapter itself, and never taken there unasked", async () => {
    const context = await reader();
    const text = await readUpTo(context, `${STORY}1/`, 5);
    const page = await context.newPage();
    await page.goto(`${site.address}${STORY}1/`);
    const offer = page.locator(".progress a");
    await offer.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await offer.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => firstInSight(page)).toBe(text);
    await context.close();
  });

  test("lands on the same words after paragraphs were added before them", async () => {
    const context = await reader();
    const text = await readUpTo(context, `${STORY}1/`, 5);
    const page = await context.newPage();
    await page.route(`${site.address}${STORY}1/`, async (route) => {
      const body = await (await route.fetch()).text();
      const added = "<p>A new beginning.</p><p>And more of it.</p>";
      await route.fulfill({
        body: body.replace(/(<div class="prose"[^>]*>)/, `$1${added}`),
        contentType: "text/html",
      });
    });
    await page.goto(`${site.address}${STORY}1/#continue`);
    await page.locator(".prose p:focus").waitFor();
    await expect.poll(() => firstInSight(page)).toBe(text);
    await context.close();
  });

  test("keeps the place on the page of the entire story too", async () => {
    const context = await reader();
    const page = await context.newPage();
    await page.goto(`${site.address}${STORY}all/`);
    await page.locator(".progress").waitFor({ state: "attached" });
    await page
      .locator("#chapter-3 .prose p")
      .nth(2)
      .evaluate((each) => each.scrollIntoView());
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith("library")));
    await page.goto(site.address);
    await expect.poll(() => page.locator(".continue a").getAttribute("href")).toContain("/3/#continue");
    await context.close();
  });

  test("is told the time left in chapter, story and series, and sees the line grow", async () => {
    const context = await reader();
    const page = await context.newPage();
    await page.goto(`${site.address}${STORY}1/`);
    const strip = page.locator(".progress");
    await expect
      .poll(() => strip.textContent())
      .toMatch(/^0 % · \d+ min left in chapter · \d+ min in story · \d+ min in series$/);
    await page.locator(".prose p").last().scrollIntoViewIfNeeded();
    await expect.poll(() => strip.textContent()).toMatch(/^\d\d+ %/);
    await context.close();
  });
});
