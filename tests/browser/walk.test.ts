import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

const READERS: [string, BrowserContextOptions][] = [
  ["on a desktop, in forced colours", { viewport: { width: 1280, height: 800 }, forcedColors: "active" }],
  ["on a phone, without motion", { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" }],
];

describe.runIf(hasChromium)("an evening with an archive, by keyboard alone", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite("/fic/"), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Presses a key on something that can be focused, and must show that it is. */
  async function press(on: Locator, key = "Enter"): Promise<void> {
    await on.focus();
    await on.press(key);
  }

  async function choose(page: Page, kind: string, name: string, say: "with" | "without"): Promise<void> {
    const group = page.locator(`.group[data-kind=${kind}]`);
    if ((await group.getAttribute("open")) === null) await press(group.locator("summary"));
    const field = group.locator("input[type=search]");
    if ((await field.count()) > 0) {
      await field.focus();
      await page.keyboard.insertText(name);
    }
    await press(group.locator(`li[data-name="${name}"] [data-say=${say}]`));
  }

  /** The paragraph at the top of the window, of which at least two lines can be seen. */
  const beingRead = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll(".prose p")].find((p) => p.getBoundingClientRect().bottom > 40)
          ?.textContent,
    );

  test.each(READERS)("%s", async (_, options) => {
    const context = await browser.newContext({ ...options, acceptDownloads: true });
    const page = await context.newPage();

    // Two things it must have, one it must not, the longest first.
    await page.goto(`${site.address}stories/`);
    await press(page.getByRole("button", { name: "Filter and sort" }));
    await choose(page, "fandoms", "Sherlock Holmes - Arthur Conan Doyle", "with");
    await choose(page, "characters", "Mrs. Hudson", "with");
    await choose(page, "additionalTags", "Bees", "without");
    await page.locator("#finder-panel [name=sort]").focus();
    await page.keyboard.type("Words");
    await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("words");
    const title = page.locator(".found .blurb-title").first();
    const chosen = await title.textContent();
    await press(title);
    await page.locator(".story h1").waitFor();
    expect(await page.locator("h1").textContent()).toBe(chosen);

    // Opened, read to the middle, left, and found again.
    await press(page.locator(".begin a").first());
    await page.locator(".progress").waitFor({ state: "attached" });
    const chapter = new URL(page.url()).pathname;
    for (let n = 0; n < 2; n++) {
      await page.keyboard.press("PageDown");
      await page.waitForTimeout(500);
    }
    const left = await beingRead(page);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith("library")));
    await page.goto(site.address);
    await press(page.locator(".continue a").first());
    await page.locator(".prose p:focus").waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
    await expect.poll(() => beingRead(page), { timeout: 5000 }).toBe(left);
    expect(await page.locator(".prose p:focus").textContent()).toBe(left);

    // A tag muted, and its stories folded away.
    await page.goto(`${site.address}tags/grief-x-mourning/`);
    await press(page.getByRole("button", { name: "Mute this tag" }));
    await page.goto(`${site.address}stories/`);
    const folded = page.locator(".listed [data-muted=fold]");
    expect(await folded.count()).toBeGreaterThan(0);
    expect(await folded.first().locator(".blurb").isVisible()).toBe(false);

    // Taken away in a file, forgotten, brought back.
    await page.goto(`${site.address}library/`);
    const before = await page.locator(".library section").allTextContents();
    const download = page.waitForEvent("download");
    await press(page.getByRole("button", { name: "Save it as a file" }));
    const file = await (await download).path();
    await press(page.getByRole("button", { name: "Forget everything" }));
    await press(page.getByRole("button", { name: "Yes, forget it all" }));
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Your library now holds 1 story").waitFor();
    await page.reload();
    await page.locator("#read li").waitFor();
    expect(await page.locator(".library section").allTextContents()).toEqual(before);
    await context.close();
  });
});
