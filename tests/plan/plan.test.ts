import { describe, expect, test } from "vitest";
import { gather } from "../../src/gather/index.ts";
import { headingOf, isStoryPage, PageInputs, pagesOf, show, ViewContext } from "../../src/plan/index.ts";
import { type OfflineSource, publicationsOf } from "../../src/publish/index.ts";
import { SettingsSchema, type StoryHead, TAG_KINDS, TagRulesSchema } from "../../src/records/index.ts";
import { storyHead } from "../gather/story-head.ts";

function planOf(heads: StoryHead[], settings: object = {}) {
  const { archive } = gather(heads, SettingsSchema.parse(settings), TagRulesSchema.parse({}));
  const context = new ViewContext({
    archive,
    assets: {},
    chaptersOf: (path) => {
      const head = heads.find((each) => each.source.path === path) as StoryHead;
      return head.chapters.map((chapter) => ({ ...chapter, content: "<p>Prose.</p>" }));
    },
  });
  const pages = [...pagesOf(archive)];
  return { archive, context, pages, inputs: new PageInputs(context) };
}

const NO_WORKER: OfflineSource = { worker: "", pages: "", assets: {}, pagesOf: () => "" };

const chaptered = (slug: string, count: number, more: Partial<StoryHead> = {}) => {
  const [only] = storyHead(slug).chapters;
  const chapters = Array.from({ length: count }, (_, n) => ({
    ...only,
    position: n + 1,
    label: "Chapter",
    number: n + 1,
  }));
  return storyHead(slug, { ...more, chapters: chapters as StoryHead["chapters"] });
};

describe("pages", () => {
  test("every address and every file is there once", () => {
    const { pages } = planOf([chaptered("a", 3, { fandoms: ["Odyssey"] }), storyHead("b")]);
    expect(new Set(pages.map((page) => page.url)).size).toBe(pages.length);
    expect(new Set(pages.map((page) => page.output.toLowerCase())).size).toBe(pages.length);
  });

  test("every link in a view leads to a page or a file that exists", () => {
    const { pages, context } = planOf(
      [
        chaptered("a", 3, { fandoms: ["Odyssey"], creators: ["x"], series: [{ name: "S", position: 1 }] }),
        storyHead("b", { relationships: ["A/B"], series: [{ name: "S", position: 2 }], categories: ["F/F"] }),
      ],
      { address: "https://example.org/fic/" },
    );
    const { archive, urls } = context;
    const { publications } = publicationsOf(
      { archive, urls, chaptersOf: () => [], pictureAt: () => new Uint8Array() },
      NO_WORKER,
    );
    const known = new Set(pages.map((page) => page.url));
    for (const { path } of publications) known.add(urls.base + path);
    const unmade = new Set([context.site.urls.search, context.site.urls.library]);
    for (const page of pages) {
      const json = JSON.stringify(show(page, context));
      for (const [, url] of json.matchAll(/"(\/[^"]*)"/g)) {
        if (!unmade.has(url as string)) expect(known, `${page.url} links to ${url}`).toContain(url);
      }
    }
  });

  test("lists are cut at the number the keeper set, and their pages know each other", () => {
    const heads = Array.from({ length: 12 }, (_, n) => storyHead(`s${n}`));
    const { pages, context } = planOf(heads, { storiesPerPage: 5 });
    const all = pages.filter((page) => page.kind === "list" && page.list.kind === "stories");
    expect(all.map((page) => page.url)).toEqual(["/stories/", "/stories/page/2/", "/stories/page/3/"]);
    const views = all.map((page) => show(page, context));
    expect(views.map((view) => view.kind === "list" && view.blurbs.length)).toEqual([5, 5, 2]);
    expect(views[1]).toMatchObject({
      pagination: { previous: "/stories/", next: "/stories/page/3/", total: 12 },
    });
  });

  test("all stories are listed newest first, and its neighbours stand beside a story in a series", () => {
    const at = (position: number, publishedAt: string) => ({
      publishedAt,
      series: [{ name: "Road", position }],
    });
    const { pages, context } = planOf([
      storyHead("old", at(1, "2001")),
      storyHead("new", at(2, "2009")),
      storyHead("mid", at(3, "2005")),
    ]);
    const stories = pages.find((page) => page.url === "/stories/") as (typeof pages)[number];
    const view = show(stories, context);
    expect(view.kind === "list" && view.blurbs.map((blurb) => blurb.slug)).toEqual(["new", "mid", "old"]);
    expect(context.blurb("new").series).toMatchObject([
      { total: 3, previous: { name: "old" }, next: { name: "mid", url: "/stories/mid/" } },
    ]);
  });

  test("the base path stands before every address and nowhere in a file's name", () => {
    const { pages } = planOf([storyHead("a")], { address: "https://example.org/fic/" });
    for (const page of pages) {
      expect(page.url.startsWith("/fic/")).toBe(true);
      expect(page.output.startsWith("fic")).toBe(false);
    }
  });

  test("a one-shot has no entire-story page, and the keeper can switch them off", () => {
    const kinds = (settings: object) =>
      planOf([storyHead("a"), chaptered("b", 2)], settings).pages.map((p) => p.kind);
    expect(kinds({}).filter((kind) => kind === "entire")).toHaveLength(1);
    expect(kinds({ pages: { entireStory: false } })).not.toContain("entire");
  });
});

describe("views", () => {
  test("a story's own pages are the same where only that story and its blurb are at hand", () => {
    const place = (position: number) => ({ series: [{ name: "Road", position }], creators: ["Ann"] });
    const { archive, context, pages } = planOf(
      [chaptered("a", 3, place(1)), storyHead("b", place(2)), chaptered("c", 2, place(3))],
      { address: "https://example.org/fic/", searchEngines: "by-rating" },
    );
    for (const page of pages.filter(isStoryPage)) {
      const { story } = page;
      const part = new ViewContext({
        archive: {
          ...archive,
          stories: new Map([[story, context.lookup.story(story)]]),
          recent: [],
          titles: [],
          creators: [],
          series: [],
          tags: Object.fromEntries(TAG_KINDS.map((kind) => [kind, []])) as unknown as typeof archive.tags,
        },
        assets: {},
        chaptersOf: () => context.chapters(story),
        whole: {
          site: context.site,
          blurbs: new Map([[story, context.blurb(story)]]),
          similar: new Map([[story, context.similar(story)]]),
        },
      });
      expect(show(page, part)).toEqual(show(page, context));
    }
  });

  test("a description is cut at a word, or between two characters where there are no spaces", () => {
    const cut = (summary: string) => {
      const { pages, context } = planOf([storyHead("a", { summary: `<p>${summary}</p>` })]);
      return show(pages.find((page) => page.kind === "story") as (typeof pages)[number], context).description;
    };
    expect(cut("word ".repeat(50))).toMatch(/^(word )+word…$/);
    expect(cut(`a${"𠮷".repeat(200)}`)).toMatch(/^a(𠮷)+…$/u);
    expect(cut("Short &amp; sweet.")).toBe("Short & sweet.");
  });

  test("the menu leads to nothing that is empty", () => {
    const menu = (heads: StoryHead[]) => planOf(heads).context.site.nav.map((link) => link.url);
    const always = ["/titles/", "/search/", "/library/"];
    expect(menu([storyHead("a")])).toEqual(["/stories/", ...always]);
    expect(menu([storyHead("a", { creators: ["Ann"], fandoms: ["Emma"] })])).toEqual([
      "/stories/",
      "/fandoms/",
      "/creators/",
      ...always,
    ]);
  });

  test("directories stand under the letter a reader would look for", () => {
    const titles = ["The Lamp", "Łódź", "Æsop", "1984", "Война", "「鬼」", "ოქრო", "!!!", "Émile"];
    const { pages, context } = planOf(titles.map((title, n) => storyHead(`s${n}`, { title })));
    const view = show(pages.find((page) => page.url === "/titles/") as (typeof pages)[number], context);
    const letters = view.kind === "index" ? view.groups : [];
    expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
      ["#", "!!!"],
      ["0–9", "1984"],
      ["A", "Æsop"],
      ["E", "Émile"],
      ["L", "The Lamp", "Łódź"],
      ["В", "Война"],
      ["ო", "ოქრო"],
      ["漢字", "「鬼」"],
    ]);
  });

  test("chapters are called what their author calls them", () => {
    const one = storyHead("The Loom");
    const call = (label: string | null, number: number | null, title: string | null) =>
      headingOf({ label, number, title, position: 3 }, one);
    expect(call("Chapter", 2, "The Lamp")).toBe("Chapter 2: The Lamp");
    expect(call("Prologue", null, null)).toBe("Prologue");
    expect(call(null, null, "Ithaca")).toBe("Ithaca");
    expect(call(null, 2.5, null)).toBe("2.5");
    expect(call(null, null, null)).toBe("The Loom");
    expect(headingOf({ label: null, number: null, title: null, position: 3 }, chaptered("b", 3))).toBe("3");
  });

  test("consent is asked from the rating on that the keeper set, and for the unrated where it is for Mature", () => {
    const heads = [
      storyHead("t", { rating: "Teen And Up Audiences" }),
      storyHead("m", { rating: "Mature" }),
      storyHead("n", { rating: "Not Rated" }),
    ];
    const asked = (consentRating: string | null) => {
      const { context } = planOf(heads, { consentRating });
      return ["t", "m", "n"].filter((slug) => context.blurb(slug).needsConsent);
    };
    expect(asked("Mature")).toEqual(["m", "n"]);
    expect(asked("Explicit")).toEqual(["n"]);
    expect(asked(null)).toEqual([]);
  });
});

describe("what is out of date", () => {
  const heads = () => [
    chaptered("a", 2, { fandoms: ["Odyssey"], publishedAt: "2001" }),
    storyHead("b", { fandoms: ["Odyssey"], publishedAt: "2002" }),
    storyHead("c", { fandoms: ["Emma"], publishedAt: "2003" }),
  ];
  const changed = (after: StoryHead[], settings: object = {}) => {
    const [old, now] = [planOf(heads()), planOf(after, settings)];
    const before = new Map(old.pages.map((page) => [page.url, old.inputs.of(page)]));
    return now.pages.filter((page) => before.get(page.url) !== now.inputs.of(page)).map((page) => page.url);
  };

  test("nothing, when nothing changed", () => {
    expect(changed(heads())).toEqual([]);
  });

  test("an edit of prose costs the story's own pages and the lists that show when and how long it is", () => {
    const edited = heads().map((head) =>
      head.slug === "c" ? { ...head, words: 11, source: { ...head.source, digest: "new" } } : head,
    );
    const urls = changed(edited);
    expect(urls).toEqual(
      expect.arrayContaining(["/stories/c/", "/stories/c/1/", "/stories/", "/fandoms/emma/"]),
    );
    expect(urls).not.toContain("/stories/a/1/");
    expect(urls).not.toContain("/fandoms/odyssey/");
    expect(urls).not.toContain("/fandoms/");
  });

  test("a new name for the archive costs every page", () => {
    expect(changed(heads(), { name: "New" })).toHaveLength(planOf(heads()).pages.length);
  });
});
