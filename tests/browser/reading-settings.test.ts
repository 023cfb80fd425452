import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

const CHAPTER = "stories/the-absent-lodger/1/";

describe.runIf(hasChromium)("the reading settings", () => {
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A reader on a chapter, with nothing chosen yet. */
  async function start(path = CHAPTER): Promise<void> {
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    await page.goto(site.address + path);
  }

  /** Chooses by keyboard alone. */
  async function choose(name: string, value: string): Promise<void> {
    if (!(await page.locator("#settings").isVisible())) {
      await page.locator("[popovertarget=settings]").focus();
      await page.keyboard.press("Enter");
    }
    await page.locator(`#settings input[name=${name}]:checked`).focus();
    const values = await page
      .locator(`#settings input[name=${name}]`)
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    for (let i = 0; i < values.length; i++) {
      if (await page.locator(`#settings input[name=${name}][value=${value}]`).isChecked()) break;
      await page.keyboard.press("ArrowRight");
    }
    expect(await page.locator(`#settings input[name=${name}]:checked`).inputValue()).toBe(value);
  }

  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  test("are all kept, and stand before the first paint of the next page", async () => {
    await start();
    const chosen = {
      theme: "sepia",
      size: "xl",
      face: "dyslexic",
      width: "narrow",
      leading: "loose",
      paragraphs: "spaced",
      align: "justify",
      breaks: "line",
      notes: "folded",
    };
    for (const [name, value] of Object.entries(chosen)) await choose(name, value);
    await page.addInitScript(() => {
      const look = () => {
        if (document.querySelector(".prose p"))
          Object.assign(window, { painted: { ...document.documentElement.dataset } });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    const painted = await page.waitForFunction(() => (window as unknown as { painted?: object }).painted);
    expect(await painted.jsonValue()).toMatchObject(chosen);
    expect(await styleOf("body", "background-color")).not.toBe("rgb(251, 248, 241)");
    expect(await styleOf(".prose", "font-family")).toContain("OpenDyslexic");
    expect(await styleOf(".prose p", "text-align")).toBe("justify");
    expect(await styleOf(".prose", "hyphens")).toBe("auto");
    expect(await styleOf(".prose p + p", "text-indent")).toBe("0px");
    expect(await page.locator(".note details[open]").count()).toBe(0);
    await page.locator("[popovertarget=settings]").click();
    for (const [name, value] of Object.entries(chosen)) {
      expect(await page.locator(`#settings input[name=${name}]:checked`).inputValue()).toBe(value);
    }
    await page.locator("#settings [type=reset]").click();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ scripts: "on" });
    expect(await page.locator(".note details[open]").count()).toBeGreaterThan(0);
    await context.close();
  });

  test("let a long note stand open, or a short one fold", async () => {
    await start();
    const open = () => page.locator(".note:not(.warnings) > details[open]").count();
    const all = await page.locator(".note:not(.warnings) > details").count();
    await choose("notes", "folded");
    expect(await open()).toBe(0);
    await choose("notes", "open");
    expect(await open()).toBe(all);
    await page.reload();
    expect(await open()).toBe(all);
    await context.close();
  });

  test("switch on keys that lead on, back and to a sheet of them all", async () => {
    await start();
    await page.keyboard.press("n");
    expect(new URL(page.url()).pathname).toBe(`/${CHAPTER}`);
    await choose("keys", "on");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector("script[src*='keys']"));
    await page.reload();
    await page.waitForFunction(() => document.querySelector("script[src*='keys']"));
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("?");
    await page.locator("dialog.keys").waitFor();
    expect(await page.locator("dialog.keys").textContent()).toContain("next chapter");
    await page.keyboard.press("Escape");
    await page.locator("dialog.keys").waitFor({ state: "detached" });
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.closest(".prose") !== null)).toBe(true);
    await page.keyboard.press("n");
    await page.waitForURL(/\/2\/$/);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("p");
    await page.waitForURL(/\/1\/$/);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("s");
    await page.waitForURL(/the-absent-lodger\/$/);
    await context.close();
  });
});
