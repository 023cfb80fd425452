import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

describe.runIf(hasChromium)("finding a story", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite("/fic/"), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const wrong: string[] = [];
  async function reader(more: Parameters<Browser["newContext"]>[0] = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...more });
    context.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    context.on("weberror", (fault) => wrong.push(String(fault.error())));
    context.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
        wrong.push(request.url());
    });
    return context;
  }

  async function open(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(site.address + path);
    return page;
  }

  async function openPanel(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Filter and sort" }).click();
    await page.locator("#finder-panel").waitFor();
  }

  const say = async (page: Page, kind: string, name: string, choice: "with" | "without") => {
    const group = page.locator(`.group[data-kind=${kind}]`);
    if (!(await group.getAttribute("open").then((value) => value !== null)))
      await group.locator("summary").click();
    const field = group.locator("input[type=search]");
    if ((await field.count()) > 0) await field.fill(name);
    await group.locator(`li[data-name="${name}"] [data-say=${choice}]`).click();
  };
  const found = (page: Page) => page.locator(".found .blurb-title").allTextContents();
  const status = (page: Page) => page.locator("#finder > [role=status]").textContent();

  test("by two things it must have and one it must not, sorted, and Back undoes each step", async () => {
    const context = await reader();
    const page = await open(context, "stories/");
    await openPanel(page);
    await say(page, "rating", "General Audiences", "with");
    expect(await status(page)).toBe("10 of 17 stories");
    await say(page, "fandoms", "Sherlock Holmes - Arthur Conan Doyle", "with");
    expect((await found(page)).length).toBe(2);
    const counted = page.locator('.group[data-kind=additionalTags] li[data-name="Bees"] .count');
    await say(page, "additionalTags", "Bees", "without");
    expect(await counted.textContent()).toBe("1");
    expect(await found(page)).toEqual(["Breakages"]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-say"))).toBe("without");
    await page.goBack();
    await page.locator("#finder-panel [name=sort]").selectOption("words");
    const words = await page.locator(".found .facts").allTextContents();
    const lengths = words.map((text) => Number(/([\d,]+) words/.exec(text)?.[1]?.replace(",", "")));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    const shared = page.url();
    await page.goBack();
    await page.goBack();
    expect(await status(page)).toBe("10 of 17 stories");
    await page.goBack();
    expect(await status(page)).toBe("17 stories");
    expect(await page.locator(".listed .blurb").first().isVisible()).toBe(true);
    const other = await open(context, shared.slice(site.address.length));
    await other.locator(".found .blurb").first().waitFor();
    expect((await found(other)).length).toBe(2);
    await context.close();
  });

  test("shows each story just as the list does, with its summary from its own page", async () => {
    const context = await reader();
    const page = await open(context, "stories/");
    const shown = (where: string) =>
      page.locator(`${where} .blurb`).evaluateAll((cards) =>
        cards.map((card) => {
          card.querySelector(".blurb-summary")?.removeAttribute("class");
          return card.outerHTML.replace(/\s+/g, " ").replace(/> </g, "><");
        }),
      );
    const listed = (await shown(".listed")).toSorted();
    await page.goto(`${site.address}stories/?sort=words`);
    for (const card of await page.locator(".found .blurb").all()) await card.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".found .coming").count()).toBe(0);
    expect((await shown(".found")).toSorted()).toEqual(listed);
    const fresh = await open(context, "tags/post-canon/?sort=title");
    await fresh.locator(".found .blurb-summary:not(.coming)").first().waitFor();
    await context.close();
  });

  test("inside the list of a tag, of a creator and of a series, whose order is kept", async () => {
    const context = await reader();
    for (const [path, total] of [
      ["fandoms/sherlock-holmes-arthur-conan-doyle/", 3],
      ["creators/bradshaw-1891/", 3],
      ["series/221a/", 3],
    ] as const) {
      const page = await open(context, path);
      const listed = await page.locator(".listed .blurb-title").allTextContents();
      await openPanel(page);
      expect(await status(page), path).toBe(`${total} stories`);
      await page.locator("#finder-panel [name=minWords]").fill("1");
      await page.keyboard.press("Enter");
      if (path.startsWith("series")) expect(await found(page)).toEqual(listed);
      else expect((await found(page)).toSorted()).toEqual(listed.toSorted());
    }
    await context.close();
  });

  test("by keyboard alone, and what is chosen can be taken away again", async () => {
    const context = await reader();
    const page = await open(context, "stories/");
    await page.getByRole("button", { name: "Filter and sort" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#finder-panel").waitFor();
    await page.locator(".group[data-kind=status] summary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".group[data-kind=status] li").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => page.url()).toContain("not-status=complete");
    const drop = page.getByRole("button", { name: "Take away: Without Complete" });
    await drop.focus();
    await page.keyboard.press("Enter");
    expect(await status(page)).toBe("17 stories");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Filter and sort");
    await context.close();
  });

  test("a saved filter stands in the panel and in the library", async () => {
    const context = await reader();
    const page = await open(context, "stories/?rating=Mature");
    await openPanel(page);
    await page.getByLabel("Name for this filter").fill("For <late> evenings");
    await page.getByRole("button", { name: "Save this filter" }).click();
    for (const path of ["fandoms/sherlock-holmes-arthur-conan-doyle/", "library/"]) {
      const other = await open(context, path);
      if (path !== "library/") await openPanel(other);
      await other.getByRole("link", { name: "For <late> evenings" }).click();
      await other.locator(".found .blurb").first().waitFor();
      expect(other.url()).toBe(`${site.address}stories/?rating=Mature`);
    }
    await context.close();
  });

  test("without scripts every list is whole, and nothing there does nothing", async () => {
    const context = await reader({ javaScriptEnabled: false });
    const page = await open(context, "stories/");
    expect(await page.locator(".blurb").count()).toBe(17);
    expect(await page.locator(".finder").isVisible()).toBe(false);
    await context.close();
  });

  const searched = async (page: Page, text: string) => {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(text)}`);
    await page.locator(".searching > [role=status]", { hasText: /found for/ }).waitFor();
    return page.locator(".hit .blurb-title").allTextContents();
  };

  test.each([
    ["bees", "Sussex, With Bees"],
    ["石头", "晒经石"],
    ["pared", "La pared"],
    ["bien du service", "Observations pour le bien du service"],
    ["bradshaw_1891", "Breakages"],
    ["Grief/Mourning", "The Absent Lodger"],
  ])("by words: %s", async (text, title) => {
    const context = await reader();
    const page = await context.newPage();
    expect(await searched(page, text)).toContain(title);
    await context.close();
  });

  test("in the text: the story once, with its best chapter and the words marked as they were written", async () => {
    const context = await reader();
    const page = await context.newPage();
    const titles = await searched(page, "letter");
    expect(new Set(titles).size).toBe(titles.length);
    const first = page.locator(".hit").first();
    expect(await first.locator(".excerpt mark").first().textContent()).toMatch(/letter/i);
    await searched(page, "石头");
    expect(await page.locator(".excerpt").first().textContent()).not.toMatch(
      /\p{Script=Han} \p{Script=Han}/u,
    );
    await page.locator(".spot-where a").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/fic\/stories\/[a-z0-9-]+\/\d+\/$/);
    expect(await page.locator(".prose").textContent()).toContain("石头");
    await context.close();
  });

  test("the search is narrowed down with counts, and walked by keyboard from the key /", async () => {
    const context = await reader();
    const page = await open(context, "about/");
    await page.evaluate(() => localStorage.setItem("fanlight:reading", '{"keys":"on"}'));
    await page.goto(`${site.address}stories/the-absent-lodger/1/`, { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    await page.waitForURL("**/search/");
    await page.locator("input:focus").waitFor();
    await page.keyboard.type("letter");
    await page.locator(".hit").first().waitFor();
    const all = await page.locator(".hit").count();
    await page.getByRole("button", { name: "Narrow down" }).click();
    await say(page, "rating", "General Audiences", "without");
    await expect.poll(() => page.locator(".hit").count()).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("not-rating")).toBe("General Audiences");
    await page.locator("#search-text").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("blurb-title");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-text");
    await context.close();
  });

  test.each(["light", "dark"] as const)("has no barrier axe can find, %s", async (colorScheme) => {
    const context = await reader({ colorScheme });
    const barriers: string[] = [];
    const check = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      barriers.push(
        ...violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(" ")}`),
      );
    };
    const page = await open(context, "stories/?rating=General+Audiences&not-status=in-progress");
    await page.locator(".found .blurb").first().waitFor();
    await openPanel(page);
    for (const kind of ["rating", "status", "additionalTags"])
      await page.locator(`.group[data-kind=${kind}] summary`).click();
    await check(page);
    await searched(page, "letter");
    await page.getByRole("button", { name: "Narrow down" }).click();
    await page.locator(".group[data-kind=fandoms] summary").click();
    await check(page);
    expect(barriers).toEqual([]);
    await context.close();
  });

  test("asks nobody outside, and no console complains", () => {
    expect(wrong).toEqual([]);
  });
});
