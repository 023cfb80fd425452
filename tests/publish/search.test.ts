import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { type SearchInput, type SearchStory, searchBundles } from "../../src/publish/search/index.ts";
import { SettingsSchema } from "../../src/records/index.ts";
import { isUnspaced, spaced, unspaced } from "../../templates/scripts/lib/search/spaced.ts";

const work = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-search-"));
afterAll(() => fs.rmSync(work, { recursive: true }));

function story(slug: string, chapters = 2, head = {}): SearchStory {
  const whole = {
    slug,
    creators: ["quillfeather"],
    fandoms: ["Odyssey"],
    relationships: [],
    characters: ["Penelope"],
    additionalTags: ["Weaving"],
    series: [],
    summary: "<p>She unpicks it all.</p>",
    rating: "General Audiences",
    archiveWarnings: [],
    categories: [],
    language: "en",
    status: "complete",
    words: 40,
    updatedAt: null,
    publishedAt: "2009",
    chapters: Array.from({ length: chapters }, () => ({})),
    source: { digest: slug },
    ...head,
  } as unknown as SearchStory["head"];
  return { head: whole, title: `The Loom of ${slug}`, url: `/stories/${slug}/`, needsConsent: false };
}

function input(stories: SearchInput["stories"], search = {}): SearchInput {
  return {
    settings: SettingsSchema.parse({ search }),
    stories,
    chaptersOf: ({ head: { slug } }) => [
      {
        chapter: { content: `<p>The thread of ${slug} was cut.</p>`, language: null, position: 1 },
        heading: "Chapter 1",
        url: `/stories/${slug}/1/`,
      },
    ],
  };
}

function bytesOf(dir: string): Record<string, string> {
  const files = fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const at = path.join(entry.parentPath, entry.name);
      return [path.relative(dir, at), createHash("sha1").update(fs.readFileSync(at)).digest("hex")];
    }),
  );
}

test("the same stories give the same bytes, whatever order they come in", async () => {
  const stories = ["ithaca", "troy", "pylos"].map((slug) => story(slug));
  const one = searchBundles(input(stories)).bundles;
  const other = searchBundles(input(stories.toReversed())).bundles;
  expect(one.map((bundle) => bundle.name)).toEqual(["stories", "text-0"]);
  for (const [at, bundle] of one.entries()) {
    const [a, b] = [path.join(work, "a", bundle.name), path.join(work, "b", bundle.name)];
    await bundle.write(a);
    await other[at]?.write(b);
    expect(bytesOf(a)).toEqual(bytesOf(b));
    expect(other[at]?.inputs).toBe(bundle.inputs);
    expect(Object.keys(bytesOf(a)).some((name) => name.startsWith("fragment/"))).toBe(true);
  }
});

test("an edited story makes its own slice of the full text again, and the stories' index only where it shows", () => {
  const stories = Array.from({ length: 60 }, (_, n) => story(`story-${n}`, 50));
  const before = searchBundles(input(stories)).bundles;
  expect(before.length).toBe(5);
  const changedBy = (edit: object) =>
    searchBundles(input(stories.map((s, n) => (n === 7 ? story("story-7", 50, edit) : s))))
      .bundles.filter((bundle, at) => bundle.inputs !== before[at]?.inputs)
      .map((bundle) => bundle.name);
  const typo = changedBy({ source: { digest: "edited" } });
  expect(typo).toHaveLength(1);
  expect(typo[0]).toMatch(/^text-/);
  expect(changedBy({ source: { digest: "edited" }, summary: "<p>New.</p>" })).toEqual(["stories", ...typo]);
});

test("above the limit only the prose is left out, and the keeper is told which setting to raise", () => {
  const { bundles, messages } = searchBundles(input([story("ithaca", 11)], { maxChapters: 10 }));
  expect(bundles.map((bundle) => bundle.name)).toEqual(["stories"]);
  expect(messages[0]?.file).toBe("archive.yaml");
  expect(messages[0]?.advice).toContain("search.maxChapters");
});

test("scripts without spaces are found character by character", () => {
  expect(spaced("孙悟空 met the ape")).toBe("孙 悟 空 met the ape");
  expect(isUnspaced("孙悟空")).toBe(true);
  expect(isUnspaced("孙悟空 met")).toBe(false);
});

test("a reader sees such scripts as they were written", () => {
  const line = "石头还在那里，“字”还在；人在水里。";
  expect(unspaced(spaced(line))).toBe(line);
  expect(unspaced("plain words stay apart")).toBe("plain words stay apart");
});
