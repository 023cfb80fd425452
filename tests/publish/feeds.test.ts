import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { feedPublications } from "../../src/publish/feeds/index.ts";
import { made } from "./made.ts";
import { NASTY } from "./nasty-stories.ts";
import { faultsBy } from "./schemas/index.ts";
import { sourceOf } from "./source.ts";

const adult = `---
title: Locked
rating: Explicit
summary: A blurb.
fandoms: Doors
---

# Chapter 1: In

Summary: What nobody may see unasked.

It opened.

# Chapter 2: Out

It shut.
`;
const files = { ...NASTY, "stories/locked.md": adult, "archive.yaml": "name: Lamp & <Night>\n" };
const source = sourceOf(files);
const feeds = await made(feedPublications(source));
const text = (name: string) => String(feeds[name]);

test("every feed is an Atom feed that a feed reader takes", () => {
  const atoms = Object.keys(feeds).filter((name) => name.endsWith(".xml"));
  expect(atoms.length).toBeGreaterThan(20);
  const faults = faultsBy("atom");
  for (const name of atoms) {
    expect(faults(text(name)), name).toEqual([]);
    const feed = parseAtomFeed(text(name));
    expect(feed.id, name).toBe(source.urls.address + name);
    expect(feed.updated, name).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length);
    for (const entry of feed.entries ?? []) {
      expect(entry.title && entry.updated && entry.links?.[0]?.href, name).toBeTruthy();
      expect(entry.authors?.length, name).toBeGreaterThan(0);
    }
  }
});

test("the archive's feed is there as JSON too", () => {
  const feed = parseJsonFeed(text("feed.json"));
  expect(feed.title).toBe("Lamp & <Night>");
  expect(feed.items?.length).toBe(source.archive.stories.size);
});

test("a story's feed has an entry a chapter, the last first, named by story and chapter", () => {
  const feed = parseAtomFeed(text("stories/footnotes/feed.xml"));
  expect(feed.entries).toHaveLength(2);
  expect(JSON.stringify(feed.entries?.[0]?.title)).toContain("Footnotes: Chapter 2: Two");
});

test("nothing but the blurb is shown of a story that asks first", () => {
  const all = Object.values(feeds).map(String).join("");
  expect(all).toContain("A blurb.");
  expect(all).not.toContain("nobody may see");
  expect(all).not.toContain("It opened");
});

test("a changed story changes its own feeds and those that list it, and no other", () => {
  const digests = (of: typeof source) => new Map([...feedPublications(of)].map((p) => [p.path, p.inputs]));
  const before = digests(source);
  const after = digests(sourceOf({ ...files, "stories/locked.md": adult.replace("It shut", "It slammed") }));
  const changed = [...after].filter(([name, inputs]) => before.get(name) !== inputs).map(([name]) => name);
  expect(changed.sort()).toEqual(
    ["feed.json", "feed.xml", "fandoms/doors/feed.xml", "stories/locked/feed.xml"].sort(),
  );
});
