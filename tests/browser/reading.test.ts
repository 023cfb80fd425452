import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

describe.runIf(hasChromium).each(["/", "/fic/"])("a reader on a site at %s", (base) => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(base), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A page that notes every console error and every request that leaves the site. */
  async function reader(
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (fault) => wrong.push(String(fault)));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith("data:"))
        wrong.push(request.url());
    });
    page.on(
      "response",
      (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`),
    );
    return { page, wrong };
  }

  test.each([true, false])(
    "finds a story by its fandom and reads it to the end (scripts: %s)",
    async (javaScriptEnabled) => {
      const { page, wrong } = await reader({ javaScriptEnabled });
      await page.goto(site.address);
      await page.locator("main a[href*='/fandoms/']").first().click();
      expect(new URL(page.url()).pathname.startsWith(`${base}fandoms/`)).toBe(true);
      await page.goto(`${site.address}stories/`);
      const chaptered = page.locator("article", { hasText: /[2-9]\/[0-9?]+ chapters/ }).first();
      await chaptered.locator("a[href*='/stories/']").first().click();
      const story = new URL(page.url()).pathname;
      await page.locator(`a[href='${story}1/']`).first().click();
      expect(new URL(page.url()).pathname).toBe(`${story}1/`);
      expect(await page.locator(".prose p").count()).toBeGreaterThan(3);
      await page.locator("a[rel=next], main a:has-text('Next')").first().click();
      expect(new URL(page.url()).pathname).toBe(`${story}2/`);
      await page.goto(`${site.address}${story.slice(base.length)}`);
      await page.locator(`a[href='${story}all/']`).first().click();
      expect(new URL(page.url()).pathname).toBe(`${story}all/`);
      expect(await page.locator(".prose").count()).toBeGreaterThan(1);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  test("sees prose in the first screen of a phone", async () => {
    const { page } = await reader();
    await page.goto(`${site.address}stories/`);
    const links = await page
      .locator("article h2 a")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const link of links) {
      await page.goto(`${link}1/`);
      const top = await page
        .locator(".prose > *")
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top, link).toBeLessThan(844);
    }
    await page.context().close();
  });
});
