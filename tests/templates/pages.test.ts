import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import type { PageView } from "../../src/plan/views.ts";
import { renderPage } from "../../templates/render.ts";
import { others } from "./sample-blurbs.ts";
import { blurbOf, chapterOf } from "./sample-stories.ts";
import { chapter, entire, home, index, list, oneShot, series, story, text, views } from "./sample-views.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // A scene break is a separator, which ARIA lets us name.
  rules: { "aria-label-misuse": ["error", { allowAnyNamable: true }] },
});

async function problemsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

describe("every kind of page", () => {
  it.each(Object.entries(views))("%s is valid HTML", async (_, view) => {
    expect(await problemsOf(renderPage(view))).toEqual([]);
  });

  it.each(Object.entries(views))(
    "%s has one h1, a main part, a skip link and no code of its own",
    (_, view) => {
      const page = renderPage(view);
      expect(page.match(/<h1[ >]/g)).toHaveLength(1);
      expect(page).toContain('<main id="main"');
      expect(page.indexOf('href="#main"')).toBeLessThan(page.indexOf("<header"));
      expect(page).not.toMatch(/ style="| on\w+="|<style|<script(?! src="| type="application\/ld\+json">)/);
      expect(page).not.toMatch(/(?:src|<link[^>]*href)="https?:\/\/(?!example\.org)/);
    },
  );

  it.each(Object.entries(views))("%s has headings in order", (_, view) => {
    const levels = [...renderPage(view).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0), `heading ${i + 1} of ${levels}`).toBeLessThanOrEqual(1);
    });
  });

  it("stays valid where an archive is empty", async () => {
    const pagination = { page: 1, pages: 1, total: 0, previous: null, next: null, urls: ["/fic/x/"] };
    const empty: PageView[] = [
      { ...home, featured: [], recent: [], inProgress: [], series: [], fandoms: [], ratings: [] },
      { ...list, blurbs: [], parents: [], children: [], pagination },
      { ...index, groups: [], pagination },
      { ...series, entries: [], creators: [] },
    ];
    for (const view of empty) expect(await problemsOf(renderPage(view))).toEqual([]);
  });
});

describe("what people typed", () => {
  const title = '<script>alert(1)</script> {{ 7*7 }} & "so on"';
  const shown = "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} &amp; &quot;so on&quot;";
  const blurb = blurbOf({ title, slug: "x", creators: [title], fandoms: [title], tags: [title] });
  const heading = title;
  const hostile: PageView[] = [
    { ...home, recent: [blurb] },
    { ...story, blurb, title },
    { ...chapter, blurb, heading, title, chapter: chapterOf(3, { title, warnings: [title] }) },
    { ...entire, blurb, chapters: entire.chapters.map((link) => ({ ...link, heading })) },
    { ...list, blurbs: [blurb], heading, intro: title },
    { ...series, name: title, entries: [{ position: 2.5, blurb }] },
    { ...index, groups: [{ letter: "<", entries: [{ name: title, url: "/fic/x/", count: 1 }] }] },
    { ...text, heading },
  ];

  it.each(hostile.map((view) => [view.kind, view] as const))("shows as typed on %s", async (_, view) => {
    const page = renderPage(view);
    expect(page).not.toContain("<script>alert");
    expect(page).toContain(shown);
    expect(await problemsOf(page)).toEqual([]);
  });
});

describe("a chapter", () => {
  const page = renderPage(chapter);

  it("leads on, back, to every chapter and to the story, at both ends", () => {
    const [before = "", after = ""] = page.split('<div class="prose"');
    for (const part of [before, after]) {
      expect(part).toContain(`href="${chapter.next?.url}"`);
      expect(part).toContain(`href="${chapter.previous?.url}"`);
      expect(part).toContain(`href="${chapter.blurb.url}"`);
      for (const { url } of chapter.chapters) expect(part).toContain(`href="${url}"`);
      expect(part).toContain('aria-current="page"><bdi>Chapter 2: The Third Pane');
    }
  });

  it("folds warnings and long notes before the prose, and nothing after it", () => {
    const [before = "", after = ""] = page.split('<div class="prose"');
    expect(before).toMatch(/<details><summary>Content warnings for this chapter<\/summary>/);
    expect(before).toMatch(/<details><summary>Chapter notes<\/summary>/);
    expect(after).toContain("The fog is real.");
    expect(after).not.toMatch(/<aside[^>]*><details>/);
  });

  it("of a story in one piece has no menu of chapters", () => {
    const alone = renderPage(oneShot);
    expect(alone).not.toContain('class="jump"');
    expect(alone).toContain("<h1><bdi>Salt</bdi></h1>");
  });

  it("in another language says so, and runs its way", () => {
    const arabic = others.find(({ language }) => language === "ar");
    if (arabic === undefined) throw new Error("no Arabic sample");
    const page = renderPage({ ...chapter, blurb: arabic });
    expect(page).toMatch(/<div class="prose"[^>]* lang="ar" dir="rtl">/);
    expect(page).toContain('<bdi lang="ar" dir="rtl">عتبة الدار</bdi>');
    expect(page).toContain('<html lang="en" dir="ltr">');
  });
});

describe("a list", () => {
  it("says which stories of how many it shows", () => {
    expect(renderPage(list)).toContain("7–12 of 430 stories");
    const last = { ...list.pagination, page: 9, next: null };
    expect(renderPage({ ...list, pagination: last })).toContain("425–430 of 430 stories");
  });

  it("folds a long row of tags but never a warning", () => {
    const page = renderPage(list);
    expect(page).toContain("<summary>8 more tags</summary>");
    expect(page.indexOf("Major Character Death")).toBeLessThan(page.indexOf("8 more tags"));
  });
});

it("a chapter of a long story lists those around it, and leads to all", () => {
  const [first] = chapter.chapters;
  const chapters = Array.from({ length: 5000 }, (_, n) => ({
    ...(first as (typeof chapter.chapters)[number]),
    position: n + 1,
    url: `/c/${n + 1}/`,
  }));
  for (const [position, from, to] of [
    [1, 1, 60],
    [2500, 2471, 2530],
    [5000, 4941, 5000],
  ] as const) {
    const page = renderPage({ ...chapter, chapters, chapter: { ...chapter.chapter, position } });
    const listed = [...page.matchAll(/<li><a href="\/c\/(\d+)\/"/g)].map(([, n]) => Number(n));
    expect(Math.min(...listed)).toBe(from);
    expect(Math.max(...listed)).toBe(to);
    expect(page).toContain(`<a href="/c/${position}/" aria-current="page"`);
    expect(page).toContain("All 5,000 chapters");
  }
});
