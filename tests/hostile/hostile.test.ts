import fs from "node:fs";
import path from "node:path";
import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chapter, StoryHead } from "../../src/records/index.ts";
import { hasChromium } from "../browser/chromium.ts";
import { beyond } from "./allowed.ts";
import { type Built, buildArchive, GOOD } from "./archive.ts";
import { visitSite } from "./browser.ts";
import { CASES, type Case } from "./cases.ts";
import { bookFaults, feedFaults, filesOf, pageFaults } from "./surfaces.ts";

const ADDRESS = "https://archive.example/";
let all: Built;

beforeAll(async () => {
  all = await buildArchive(true, ADDRESS);
});
afterAll(() => all.remove());

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

describe("hostile stories", () => {
  it("are three hundred at least", () => expect(CASES.length).toBeGreaterThanOrEqual(300));

  it.each(CASES)("$name", (each) => {
    const head = all.heads.get(each.path);
    const told = all.report.messages.filter(({ file }) => file === each.path);
    for (const { ruleId, reason, advice } of told) {
      expect(ruleId).not.toMatch(/^(?:build\/story-fault|render\/failed)$/);
      expect(reason).not.toMatch(/\n\s+at |node:|\.ts:\d/);
      expect(advice.length).toBeGreaterThan(15);
    }
    const rules = told.map(({ ruleId }) => ruleId);
    for (const rule of each.tells) expect(rules).toContain(rule);
    if (head === undefined) return expectLeftOut(each, told);
    expect(each.leftOut?.must ?? false, "it must be left out").toBe(false);
    expect(partFaults(head, all.chaptersOf(each.path))).toEqual([]);
    const page = fs.readFileSync(path.join(all.site, `stories/${head.slug}/1/index.html`), "utf8");
    const text = squeezed(toText(fromHtml(page)));
    for (const words of each.shows) expect(text).toContain(squeezed(words));
    for (const markup of each.holds) expect(page).toContain(markup);
    for (const markup of each.never) expect(page).not.toContain(markup);
  });
});

function expectLeftOut({ leftOut }: Case, told: { ruleId: string; severity: string }[]): void {
  expect(leftOut, "it must not be left out").not.toBe(null);
  const fatal = told.filter(({ severity }) => severity === "fatal").map(({ ruleId }) => ruleId);
  expect(fatal).not.toEqual([]);
  if (leftOut?.rule) expect(fatal).toContain(leftOut.rule);
}

/** What in a record goes beyond the published list. */
function partFaults(head: StoryHead, chapters: Chapter[]): string[] {
  const picture = /^[a-z0-9-]+-[0-9a-f]{8}\.(?:png|jpg|gif|webp|avif)$/;
  const none = /^$/;
  return [
    ...(["summary", "notes", "endNotes", "disclaimer", "epigraph"] as const).flatMap((part) =>
      beyond(head[part] ?? "", new RegExp(`^${part.toLowerCase()}-`), none),
    ),
    ...chapters.flatMap((chapter) => [
      ...beyond(chapter.content, new RegExp(`^c${chapter.position}-`), picture),
      ...(["summary", "notes", "endNotes", "epigraph"] as const).flatMap((part) =>
        beyond(chapter[part] ?? "", new RegExp(`^c${chapter.position}-`), none),
      ),
    ]),
  ];
}

describe("what is published beside and around them", () => {
  const faultsIn = (names: string[], faultsOf: (site: string, name: string) => string[]) =>
    names.flatMap((name) => faultsOf(all.site, name).map((fault) => `${name}: ${fault}`));

  it("every page holds no code, no style and nothing of another site", () => {
    const pages = filesOf(all.site, ".html");
    expect(pages.length).toBeGreaterThan(CASES.length * 2);
    expect(faultsIn(pages, pageFaults)).toEqual([]);
  });

  it("every feed, catalogue and sitemap is well-formed, and what it shows is safe", () => {
    expect(faultsIn(filesOf(all.site, ".xml"), feedFaults)).toEqual([]);
  });

  it("every e-book is well-formed and holds no code", () => {
    const books = filesOf(all.site, ".epub");
    expect(books.length).toBeGreaterThan(500);
    expect(faultsIn(books, bookFaults)).toEqual([]);
  });

  it("every data file is JSON", () => {
    for (const name of filesOf(all.site, ".json"))
      JSON.parse(fs.readFileSync(path.join(all.site, name), "utf8"));
  });

  it("every path is safe on every file system, and no two are one on some", () => {
    const names = fs.readdirSync(all.site, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => !each.startsWith("search"))) {
      for (const part of name.split(path.sep)) {
        expect(part).toMatch(/^[\w.-]{1,200}$/);
        expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i);
      }
    }
    expect(new Set(names.map((name) => name.toLowerCase().normalize("NFC"))).size).toBe(names.length);
  });

  it("nothing is written outside the site", () => {
    const here = fs.readdirSync(all.root).filter((name) => !name.startsWith("."));
    expect(here.sort()).toEqual(["_site", "archive.yaml", "stories"]);
    expect((globalThis as { __hit?: unknown }).__hit).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("the good stories' pages are what they are without the bad ones", async () => {
    const alone = await buildArchive(false, ADDRESS);
    try {
      const slugs = Object.keys(GOOD).map((name) => alone.heads.get(name)?.slug);
      expect(slugs).toHaveLength(20);
      for (const slug of slugs) {
        for (const page of [
          "index.html",
          "1/index.html",
          "2/index.html",
          "all/index.html",
          `${slug}.epub`,
          `${slug}.txt`,
        ]) {
          const name = `stories/${slug}/${page}`;
          const without = fs.readFileSync(path.join(alone.site, name));
          expect(fs.readFileSync(path.join(all.site, name)).equals(without), name).toBe(true);
        }
      }
    } finally {
      alone.remove();
    }
  });
});

/** Classes that a browser sees all of; of the others it sees one in four. */
const MARKUP = /^(?:clobbering|markup|mutation|pictures|reach|styles)\//;

describe.runIf(hasChromium)("in a browser", () => {
  it("nothing runs, nothing leaves, nothing is violated", async () => {
    const isSeen = ({ name }: Case, at: number) => at % 4 === 0 || MARKUP.test(name);
    const slugs = CASES.filter(isSeen).flatMap((each) => all.heads.get(each.path)?.slug ?? []);
    const { pages, faults } = await visitSite(all.site, slugs);
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(300);
  }, 180_000);
});
