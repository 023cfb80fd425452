import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFile } from "../../templates/scripts/lib/library/file.ts";
import { mutesOn, readMutes } from "../../templates/scripts/lib/library/mutes.ts";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { type ServedSite, serveSite } from "./site.ts";

const STORY = "stories/the-absent-lodger/";
const TAG = "tags/grief-x-mourning/";

describe.runIf(hasChromium)("a reader's library", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite("/fic/"), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const reader = (more: Parameters<Browser["newContext"]>[0] = {}) =>
    browser.newContext({ viewport: { width: 390, height: 844 }, ...more });

  async function open(context: BrowserContext, path: string): Promise<Page> {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(site.address + path);
    return page;
  }

  /** Reads a chapter to its end. */
  async function readToEnd(context: BrowserContext, path: string): Promise<void> {
    const page = await open(context, path);
    await page.locator(".progress").waitFor({ state: "attached" });
    await page.evaluate(() =>
      document.querySelector(".chapter-end")?.scrollIntoView({ behavior: "instant" }),
    );
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith("months")));
  }

  test("knows what was read, on lists, on the story and by month", async () => {
    const context = await reader();
    await readToEnd(context, `${STORY}2/`);
    const page = await open(context, "stories/");
    const card = page.locator(".blurb", { hasText: "The Absent Lodger" });
    expect(await card.locator(".kept").allTextContents()).toEqual(["Read 1 of 3"]);
    await open(context, STORY);
    expect(await page.locator(".chapters li .read").count()).toBe(1);
    expect(await page.locator(".chapters li").nth(1).locator(".read").count()).toBe(1);
    await open(context, "library/");
    expect(await page.locator("#read li").textContent()).toContain("1 of 3 chapters read");
    expect(await page.locator("#numbers tbody tr").textContent()).toContain("1,085");
    await context.close();
  });

  test("is told of chapters that were not there when they last read", async () => {
    const context = await reader();
    await readToEnd(context, `${STORY}1/`);
    const page = await open(context, STORY);
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) => each.endsWith("library")) as string;
      const kept = JSON.parse(localStorage.getItem(key) as string);
      kept.stories["the-absent-lodger"].chapters = 1;
      localStorage.setItem(key, JSON.stringify(kept));
    });
    await open(context, "stories/");
    const card = page.locator(".blurb", { hasText: "The Absent Lodger" });
    expect(await card.locator(".kept").first().textContent()).toBe("2 new chapters");
    await open(context, "library/");
    expect(await page.locator("#new a").nth(1).getAttribute("href")).toBe(`/fic/${STORY}2/`);
    await context.close();
  });

  test("mutes a tag: its stories fold away everywhere with the reason, and one click shows one", async () => {
    const context = await reader();
    const page = await open(context, TAG);
    const titles = await page.locator(".blurb-title").allTextContents();
    await page.getByRole("button", { name: "Mute this tag" }).click();
    expect(await page.locator(".blurb").first().isVisible()).toBe(true);
    for (const path of ["stories/", "recent/", ""]) {
      await open(context, path);
      const folded = page.locator("main li[data-muted=fold]", { hasText: titles[0] as string }).first();
      expect(await folded.locator(".muted").textContent(), path).toContain("Muted: Grief/Mourning");
      expect(await folded.locator(".blurb, .featured").isVisible(), path).toBe(false);
    }
    await open(context, `search/?q=${encodeURIComponent(titles[0] as string)}`);
    await page.locator(".hit").first().waitFor({ state: "attached" });
    expect(await page.locator("li[data-muted=fold]", { hasText: titles[0] as string }).count()).toBe(1);
    await open(context, "stories/?sort=words");
    await page.locator(".found .muted").first().waitFor();
    await page.getByRole("button", { name: `Show ${titles[0]}` }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles[0]);
    await context.close();
  });

  test("hides stories by a creator or a phrase, and says how many", async () => {
    const context = await reader();
    const page = await open(context, "library/#muted");
    const all = 17;
    for (const [kind, name] of [
      ["creator", "Bradshaw_1891"],
      ["phrase", "MR. JUSTICE tootles"],
    ] as const) {
      await page.locator(".mute-form [name=kind]").selectOption(kind);
      await page.locator(".mute-form [name=name]").fill(name);
      await page.locator(".mute-form [name=way]").selectOption("hide");
      await page.keyboard.press("Tab");
      await page.locator(".mute-form button").click();
    }
    await open(context, "stories/");
    const shown = await page.locator(".blurb:visible").count();
    expect(shown).toBe(all - 4);
    expect(await page.locator(".hidden-stories").textContent()).toContain("4 stories hidden");
    await context.close();
  });

  test("goes out as one file, is forgotten, and comes back whole", async () => {
    const context = await reader({ acceptDownloads: true });
    await readToEnd(context, `${STORY}1/`);
    const page = await open(context, STORY);
    await page.getByRole("button", { name: "Read later" }).click();
    await page.getByRole("button", { name: "Bookmark" }).click();
    await page.getByLabel("Your note").fill("The <b>red</b> book.");
    await page.getByRole("button", { name: "Save" }).click();
    await open(context, TAG);
    await page.getByRole("button", { name: "Mute this tag" }).click();
    await open(context, "library/");
    const before = await page.locator(".library section").allTextContents();
    expect(before.join()).toContain("The <b>red</b> book.");
    await page.evaluate(() => {
      localStorage.setItem("fanlight:reading", JSON.stringify({ theme: "sepia" }));
      sessionStorage.setItem("fanlight:consent", "yes");
      for (const storage of [localStorage, sessionStorage]) storage.setItem("another:key", "of another site");
    });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save it as a file" }).click();
    const file = await (await download).path();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByRole("button", { name: "Yes, forget it all" }).click();
    const keptNames = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();
    expect(await page.evaluate(keptNames)).toEqual(["another:key", "another:key"]);
    await page.reload();
    expect(await page.locator(".kept-list").count()).toBe(0);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Your library now holds 1 story").waitFor();
    await page.reload();
    await page.locator("#read li").waitFor();
    expect(await page.locator(".library section").allTextContents()).toEqual(before);
    await context.close();
  });

  test("takes nothing from a file that is no library", async () => {
    const context = await reader();
    const page = await open(context, "library/");
    for (const bad of ["not json", "[]", '{"fanlight":"library","version":7}']) {
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(bad) });
      await page.getByText("nothing was changed").waitFor();
    }
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test("says what it needs where scripts are off, and shows no control that does nothing", async () => {
    const context = await reader({ javaScriptEnabled: false });
    for (const path of ["library/", "search/", STORY, "stories/"]) {
      const page = await open(context, path);
      expect(await page.locator("main button:visible, main input:visible").count(), path).toBe(0);
    }
    const page = await open(context, "library/");
    expect(await page.locator(".without-scripts a").count()).toBeGreaterThan(3);
    await context.close();
  });

  test.each(["light", "dark"] as const)("has no barrier axe can find, full, %s", async (colorScheme) => {
    const context = await reader({ colorScheme });
    await readToEnd(context, `${STORY}1/`);
    const page = await open(context, STORY);
    await page.getByRole("button", { name: "Read later" }).click();
    await page.getByRole("button", { name: "Bookmark" }).click();
    const found = [...(await new AxeBuilder({ page }).analyze()).violations];
    await open(context, TAG);
    await page.getByRole("button", { name: "Mute this tag" }).click();
    await open(context, "stories/");
    found.push(...(await new AxeBuilder({ page }).analyze()).violations);
    await open(context, "library/");
    await page.getByRole("button", { name: "Forget everything" }).click();
    found.push(...(await new AxeBuilder({ page }).analyze()).violations);
    expect(found.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    await context.close();
  });
});

describe("a library file", () => {
  test("is believed only as far as it is what it should be", () => {
    const story = {
      title: "x".repeat(1000),
      at: 5,
      place: { chapter: 1, paragraph: 2, hash: "abc", part: 0.5 },
      read: [1, 1, -3, "2", 1e9],
      chapters: 3,
    };
    const file = readFile(
      JSON.stringify({
        fanlight: "library",
        version: 1,
        library: { version: 1, pace: 99, stories: { good: story, "../evil": story, bad: { title: 7 } } },
        shelf: {
          good: { title: "A", later: 5, note: "<script>" },
          constructor: { title: "C", note: "n" },
          "a/b": {},
        },
        mutes: [{ kind: "tag", name: " Grief ", way: "burn" }, { kind: "soul", name: "x" }, null, 7],
        filters: [
          { name: "f", path: "stories/", search: "?rating=Mature" },
          { name: "g", path: "//evil.example/", search: "?a=b" },
          { name: "h", path: "stories/", search: '?"><script>' },
        ],
        months: {
          "2026-11": { words: 5, chapters: 1, stories: ["good", 7] },
          "2026-13": { words: 1, chapters: 1 },
        },
        settings: { theme: "night", evil: "x", size: "expression(alert(1))" },
      }),
    );
    expect(file?.library.pace).toBe(1);
    expect(Object.keys(file?.library.stories ?? {})).toEqual(["good"]);
    expect(file?.library.stories.good?.title).toHaveLength(300);
    expect(file?.library.stories.good?.read).toEqual([1]);
    expect(Object.keys(file?.shelf ?? {})).toEqual(["good", "constructor"]);
    expect(file?.shelf.toString).toBeUndefined();
    expect(file?.mutes).toEqual([{ kind: "tag", name: "Grief", way: "fold" }]);
    expect(file?.filters.map(({ name }) => name)).toEqual(["f"]);
    expect(file?.months).toEqual({ "2026-11": { words: 5, chapters: 1, stories: ["good"] } });
    expect(file?.settings).toEqual({ theme: "night" });
  });

  test("that is none is null", () => {
    for (const text of ["", "null", "[]", "{}", '{"fanlight":"library"}', '{"__proto__":1}'])
      expect(readFile(text), text).toBeNull();
  });
});

test("a mute fits whatever the case and spacing, and what hides comes before what folds", () => {
  const mutes = readMutes([
    { kind: "tag", name: "major  character DEATH", way: "fold" },
    { kind: "phrase", name: "second person", way: "hide" },
  ]);
  const seen = { creators: [], tags: ["Major Character Death"], words: "Told in Second  Person" };
  expect(mutesOn(seen, mutes).map(({ way }) => way)).toEqual(["hide", "fold"]);
  expect(mutesOn({ ...seen, tags: [], words: "" }, mutes)).toEqual([]);
});
