import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

const CHAPTER = "stories/the-absent-lodger/2/";

/**
 * What a chapter page may weigh beside its text, and its fonts, compressed, in bytes: all that its HTML names. The
 * script that follows the reader's place comes when the page has been shown.
 */
const PAGE = 12 * 1024;
const FONTS = 55 * 1024;

describe.runIf(hasChromium)("a chapter on a bad network", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test("is light before it is read, asks nobody else for anything, and never moves under the eyes", async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const files = new Map<string, Buffer>();
    const bodies: Promise<void>[] = [];
    page.on("response", (response) => {
      if (/^(data|blob):/.test(response.url())) return;
      bodies.push(response.body().then((body) => void files.set(response.url(), body)));
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(site.address + CHAPTER, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    await page.locator(".progress").waitFor({ state: "attached" });
    await page.evaluate(() => document.querySelector(".prose p:nth-of-type(5)")?.scrollIntoView());
    await page.waitForTimeout(300);
    await Promise.all(bodies);
    expect([...files.keys()].filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    const html = (files.get(site.address + CHAPTER) as Buffer).toString();
    const frame = html.replace(/(<div class="prose[^>]*>)[\s\S]*?(<nav class="chapter-end")/, "$1$2");
    expect(frame.length).toBeLessThan(html.length - 3000);
    const sizeOf = (body: Buffer | string) => gzipSync(body, { level: 9 }).length;
    const named = [...html.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(
      ([, path]) => files.get(new URL(path as string, site.address).href),
    );
    expect(named.length).toBeGreaterThan(2);
    const sizes = named.map((body) => sizeOf(body ?? ""));
    const weight = sizes.reduce((sum, size) => sum + size, sizeOf(frame));
    expect(weight).toBeLessThanOrEqual(PAGE);
    const first = [...html.matchAll(/rel="preload" href="([^"]+)"/g)].map(([, path]) => path as string);
    const fonts = first.map((path) => files.get(new URL(path, site.address).href)?.length ?? Number.NaN);
    expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONTS);
    await context.close();
  });
});
