import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/index.ts";
import { storyFile, TestArchive } from "../build/archive.ts";
import { fanlight } from "./archive.ts";

const CHAPTERS = "# Chapter 1\n\nOne.\n\n# Chapter 2\n\nTwo.";

const start = () =>
  new TestArchive({
    "archive.yaml": "name: Ithaca\naddress: https://example.org/fic/\n",
    "stories/loom.md": storyFile("The Loom", "", CHAPTERS),
    "stories/raft.md": storyFile("The Raft", "additionalTags: [Driftwood]\n", CHAPTERS),
    "stories/bees.md": storyFile("Bees"),
  });

const rename = (archive: TestArchive, from: string, to: string) =>
  fs.renameSync(path.join(archive.root, from), path.join(archive.root, to));

const refresh = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;

/** Renames one story and deletes another. */
function edit(archive: TestArchive): void {
  rename(archive, "stories/loom.md", "stories/great-loom.md");
  archive.remove("stories/raft.md");
}

function expectMoved(archive: TestArchive): void {
  for (const [from, to] of [
    ["stories/loom/", "stories/great-loom/"],
    ["stories/loom/2/", "stories/great-loom/2/"],
    ["stories/loom/all/", "stories/great-loom/all/"],
  ]) {
    const page = archive.page(`${from}index.html`);
    expect(page).toContain(refresh(`/fic/${to}`));
    expect(page).toContain(`<link rel="canonical" href="https://example.org/fic/${to}">`);
    expect(page).toContain(`<a href="/fic/${to}">The Loom</a>`);
  }
  for (const gone of ["stories/raft/", "stories/raft/1/", "stories/raft/2/", "stories/raft/all/"]) {
    const page = archive.page(`${gone}index.html`);
    expect(page).toContain("no longer in the archive");
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/The Raft|http-equiv="refresh"/);
  }
  const redirects = archive.page("_redirects").split("\n");
  expect(redirects).toContain("/fic/stories/loom/2/ /fic/stories/great-loom/2/ 301");
  expect(redirects).toContain("/fic/stories/loom/loom.epub /fic/stories/great-loom/great-loom.epub 301");
  expect(archive.page("sitemap.xml")).not.toMatch(/stories\/(?:loom|raft)\//);
}

test("old addresses lead on or say what became of them, in this build and all later ones", async () => {
  const archive = start();
  await archive.build();
  edit(archive);
  const { messages } = await archive.build();
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["moved/story-moved", "moved/stories-gone"]);
  expectMoved(archive);
  archive.write("stories/new.md", storyFile("New"));
  expect((await archive.build()).messages).toEqual([]);
  expectMoved(archive);
  rename(archive, "stories/great-loom.md", "stories/greatest-loom.md");
  await archive.build();
  expect(archive.page("stories/loom/1/index.html")).toContain(refresh("/fic/stories/greatest-loom/1/"));
  expect(archive.page("stories/great-loom/1/index.html")).toContain(refresh("/fic/stories/greatest-loom/1/"));
});

test("shares and a merge know them, as one build does", async () => {
  const [whole, parts] = [start(), start()];
  const shares = [1, 2].map((index) => path.join(parts.root, `share-${index}`));
  for (const archive of [whole, parts]) {
    await archive.build();
    edit(archive);
  }
  await whole.build();
  for (const [at, output] of shares.entries()) {
    await build({ root: parts.root, output, processes: 1, shard: { index: at + 1, count: 2 } });
  }
  await build({ root: parts.root, processes: 1, merge: shares });
  expectMoved(parts);
  expect(parts.site()).toEqual(whole.site());
});

test("written down, they outlive the site and the cache", async () => {
  const archive = start();
  await archive.build();
  edit(archive);
  await archive.build();
  const site = archive.site();
  const listed = fanlight(archive.root, ["moved"]);
  expect(listed.stdout).toContain("/stories/loom/  is now /stories/great-loom/\n/stories/raft/  removed\n");
  expect(archive.has("moved.yaml", ".")).toBe(false);
  expect(fanlight(archive.root, ["moved", "--keep"]).code).toBe(0);
  archive.remove("_site");
  archive.remove(".cache");
  expect((await archive.build()).messages).toEqual([]);
  expect(archive.site()).toEqual(site);
  archive.write("moved.yaml", "stories:\n  raft:\n    to: bees\n    chapters: lots\n");
  expect(fanlight(archive.root, ["moved", "--keep"]).stderr).toContain("moved.yaml:4");
  expect(archive.page("moved.yaml", ".")).toContain("lots");
  await archive.build();
  expect(archive.page("stories/raft/2/index.html")).toContain(refresh("/fic/stories/bees/"));
});
