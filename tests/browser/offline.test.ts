import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { build } from "../../src/build/index.ts";
import { hasChromium, launchBrowser } from "./chromium.ts";
import { Network } from "./network.ts";

const RAIN = "It rained in Ithaca, and nobody there had thought to bring the washing in. ".repeat(6);
const chapters = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `## Chapter ${at + 1}\n\nWords of chapter *${at + 1}*, ναί. ${RAIN}\n\n${RAIN}\n`,
  ).join("\n");
const story = (title: string, body: string) =>
  `---\ntitle: ${title}\ncreators: quill\nfandoms: The Odyssey\n---\n\n${body}`;

describe.skipIf(!hasChromium)("offline", () => {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-offline-"));
  const site = path.join(work, "site");
  const network = new Network(site, "/fic/");
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const write = (name: string, text: string) => {
    fs.mkdirSync(path.join(work, "stories"), { recursive: true });
    fs.writeFileSync(path.join(work, "stories", name), text);
  };
  const publish = () =>
    build({ root: work, output: site, address: network.address, processes: 1, search: false });
  const go = (where: string) => page.goto(network.address + where);
  const heading = () => page.textContent("h1");
  const keepButton = () => page.locator("[data-keep] button");
  const status = () => page.locator("[data-keep] [role=status]");
  const ready = () =>
    page.waitForFunction(() =>
      navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null),
    );
  const keep = async (slug: string) => {
    await go(`stories/${slug}/`);
    await ready();
    await keepButton().click();
    await status().filter({ hasText: "Kept on this device" }).waitFor();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    await network.mend();
    fs.writeFileSync(path.join(work, "archive.yaml"), "name: Kept Pages\n");
    write("long.md", story("The Long Way", chapters(4)));
    write("other.md", story("Another", "Prose of another.\n"));
    await publish();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await network.cut();
    fs.rmSync(work, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(8000);
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await network.cut();
    await network.mend();
  });

  test("a kept story reads from first to last chapter without a network, with its look and its e-book", async () => {
    await keep("long");
    await network.cut();
    await go("stories/long/");
    await page.click(".begin a");
    for (let number = 1; number <= 4; number++) {
      expect(await page.textContent(".prose")).toContain(`Words of chapter ${number}`);
      await page.waitForLoadState();
      const fonts = await page.evaluate(async () => {
        const loaded = await Promise.all(
          ["e", "α"].map((text) => document.fonts.load("16px Literata", text)),
        );
        return loaded.flat().map(({ status }) => status);
      });
      expect(fonts.length).toBeGreaterThan(1);
      expect(new Set(fonts)).toEqual(new Set(["loaded"]));
      if (number < 4) await page.click("a[rel=next]");
    }
    await go("stories/long/all/");
    expect(await page.textContent("main")).toContain("Words of chapter 4");
    await go("offline/");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("button[data-do=epub]")]);
    const epub = fs.readFileSync(await download.path());
    expect(epub.equals(fs.readFileSync(path.join(site, "stories/long/long.epub")))).toBe(true);
  });

  test("a page that is not kept gives the offline page, which lists what is", async () => {
    await keep("long");
    await network.cut();
    await go("stories/other/1/");
    expect(await page.textContent(".intro")).toContain("not on your device");
    await page.locator(".kept-list li").first().waitFor();
    expect(await page.locator(".kept-list .kept-title").allTextContents()).toEqual(["The Long Way"]);
    await page.click(".kept-title");
    expect(await heading()).toBe("The Long Way");
    await go("library/");
    await page.locator("#offline .kept-list .kept-title").waitFor();
    await page.click("[data-do=forget]");
    await page.click("[data-do=forget-yes]");
    await page.locator("#offline").waitFor({ state: "hidden" });
    await go("stories/long/");
    expect(await page.textContent(".intro")).toContain("not on your device");
  });

  test("pages and fonts one visited are there without a network, and nothing that was not asked for", async () => {
    await go("stories/other/1/");
    await ready();
    await go("about/");
    await network.cut();
    await go("stories/other/1/");
    expect(await page.textContent(".prose")).toContain("Prose of another.");
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check("16px Literata"))),
    ).toBe(true);
    await go("about/");
    expect(await heading()).toBe("About");
    await go("stories/long/");
    expect(await page.textContent(".intro")).toContain("not on your device");
  });

  test("visited pages are let go of once they are too many", async () => {
    await go("about/");
    await ready();
    await page.evaluate(async () => {
      const cache = await caches.open("fanlight:/fic/:pages");
      for (let number = 0; number < 70; number++) {
        const body = new Response("old", { headers: { "x-bytes": "3" } });
        await cache.put(`/fic/old/${number}/`, body);
      }
    });
    await go("titles/");
    await page.waitForFunction(async () => {
      const cache = await caches.open("fanlight:/fic/:pages");
      const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      return kept.length === 60 && kept.at(-1) === "/fic/titles/" && !kept.includes("/fic/old/0/");
    });
  });

  test("what is let go of leaves the device", async () => {
    await keep("long");
    await keepButton().click();
    await status().filter({ hasText: "About" }).waitFor();
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes("story:"))),
    ).toEqual([]);
  });

  test("an updated archive shows its new chapter once there is a network, and is kept whole again", async () => {
    network.keeping = "max-age=600";
    await keep("long");
    write("long.md", story("The Long Way", chapters(5)));
    await publish();
    try {
      await page.reload();
      expect(await page.locator(".chapters li").count()).toBe(5);
      await page.waitForFunction(async () => {
        const names = (await caches.keys()).filter((name) => name.includes("story:"));
        const cache = await caches.open(names[0] as string);
        const kept = await cache.match("/fic/stories/long/offline.json");
        return names.length === 1 && (await kept?.json())?.chapters === 5;
      });
      await network.cut();
      await go("stories/long/4/");
      await page.click("a[rel=next]");
      expect(await page.textContent(".prose")).toContain("Words of chapter 5");
    } finally {
      network.keeping = "no-cache";
      write("long.md", story("The Long Way", chapters(4)));
      await publish();
    }
  });

  test("a story whose keeping breaks off is gone on with, and is not taken for kept", async () => {
    await go("stories/long/");
    await ready();
    const last = path.join(site, "stories/long/all/index.html");
    fs.renameSync(last, `${last}.away`);
    await keepButton().click();
    await status().filter({ hasText: "Press again" }).waitFor();
    fs.renameSync(`${last}.away`, last);
    expect(await keepButton().getAttribute("aria-pressed")).toBe("false");
    network.asked = [];
    await keepButton().click();
    await status().filter({ hasText: "Kept on this device" }).waitFor();
    expect(network.asked).not.toContain("/fic/stories/long/1/");
  });

  test("an archive that wants none takes it all back", async () => {
    await keep("long");
    fs.writeFileSync(path.join(work, "archive.yaml"), "name: Kept Pages\noffline: no\n");
    await publish();
    try {
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      });
      await page.waitForFunction(
        async () => (await caches.keys()).length === 0 && !(await navigator.serviceWorker.getRegistration()),
      );
      await page.reload();
      expect(await page.locator("[data-keep]").count()).toBe(0);
    } finally {
      fs.writeFileSync(path.join(work, "archive.yaml"), "name: Kept Pages\n");
      await publish();
    }
  });

  test("the archive can be installed as an app", async () => {
    await go("");
    const session = await context.newCDPSession(page);
    const { url, errors } = await session.send("Page.getAppManifest");
    expect({ url, errors }).toEqual({ url: `${network.address}app.webmanifest`, errors: [] });
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
      [],
    );
  });
});
