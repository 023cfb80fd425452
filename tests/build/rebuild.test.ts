import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storyFile, TestArchive } from "./archive.ts";

const seriesOf = (position: number) => `series:\n  - name: The Long Road\n    position: ${position}\n`;

const start = () =>
  new TestArchive({
    "archive.yaml": "name: Nightlight\n",
    "tags.yaml": "",
    "stories/loom.md": storyFile("The Loom", seriesOf(1)),
    "stories/raft.md": storyFile("The Raft", seriesOf(2)),
    "stories/bees.md": storyFile("Bees", "additionalTags: [Fluff]\n"),
  });

/** What a keeper may do between two builds; each works whatever was done before. */
const EDITS: Record<string, (archive: TestArchive, n: number) => void> = {
  "write a new story": (a, n) =>
    a.write(`stories/new-${n}.md`, storyFile(`New ${n}`, `additionalTags: [T${n}]\n`)),
  "change prose": (a, n) =>
    a.write("stories/bees.md", storyFile("Bees", "additionalTags: [Fluff]\n", `Prose ${n}.`)),
  "change a title": (a, n) => a.write("stories/loom.md", storyFile(`The Loom ${n}`, seriesOf(1))),
  retag: (a, n) => a.write("stories/bees.md", storyFile("Bees", `additionalTags: [Tag ${n}, fluff]\n`)),
  "add a chapter": (a, n) =>
    a.write(
      "stories/raft.md",
      storyFile("The Raft", seriesOf(2), `# Chapter 1\n\nOne.\n\n# Chapter 2\n\nTwo ${n}.`),
    ),
  "reorder the series": (a, n) => a.write("stories/loom.md", storyFile("The Loom", seriesOf(n % 2 ? 3 : 1))),
  "rename a file": (a, n) => {
    const from = path.join(a.root, "stories/bees.md");
    if (fs.existsSync(from)) fs.renameSync(from, path.join(a.root, `stories/bees-${n}.md`));
  },
  "delete a story": (a) => {
    if (fs.existsSync(path.join(a.root, "stories/raft.md"))) a.remove("stories/raft.md");
  },
  "rename the archive": (a, n) => a.write("archive.yaml", `name: Nightlight ${n}\n`),
  "change the lists": (a, n) => a.write("archive.yaml", `name: Nightlight\nstoriesPerPage: ${5 + n}\n`),
  "merge tags": (a, n) =>
    a.write("tags.yaml", n % 2 ? "additionalTags:\n  Softness:\n    synonyms: [Fluff]\n" : ""),
  "break a story": (a) => a.write("stories/loom.md", ""),
  nothing: () => {},
};

describe("a rebuild", () => {
  test("equals a clean build byte for byte, whatever was edited", async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(9)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (edits) => {
        const archive = start();
        await archive.build();
        for (const [name, n] of edits) {
          EDITS[name]?.(archive, n);
          await archive.build();
        }
        archive.keepMoved();
        const clean = path.join(archive.root, "clean");
        fs.mkdirSync(clean);
        for (const name of ["stories", "archive.yaml", "tags.yaml", "moved.yaml"]) {
          fs.cpSync(path.join(archive.root, name), path.join(clean, name), { recursive: true });
        }
        const { build } = await import("../../src/build/index.ts");
        await build({ root: clean, processes: 1 });
        expect(archive.site()).toEqual(archive.site("clean/_site"));
      }),
      { numRuns: 12 },
    );
  });

  test("writes nothing when nothing changed", async () => {
    const archive = start();
    await archive.build();
    const times = () =>
      Object.keys(archive.site()).map((name) => fs.statSync(path.join(archive.root, "_site", name)).mtimeMs);
    const before = times();
    expect((await archive.build()).rendered).toBe(0);
    expect(times()).toEqual(before);
  });

  test("costs a changed story its own pages and the lists that name it", async () => {
    const archive = start();
    await archive.build();
    const timeOf = (page: string) => fs.statSync(path.join(archive.root, "_site", page)).mtimeMs;
    const others = [
      "stories/loom/index.html",
      "stories/raft/1/index.html",
      "series/the-long-road/index.html",
    ];
    const before = others.map(timeOf);
    archive.write(
      "stories/bees.md",
      storyFile("Bees", "additionalTags: [Fluff]\n", "Other prose, and more of it."),
    );
    await archive.build();
    expect(others.map(timeOf)).toEqual(before);
    expect(archive.page("fandoms/the-odyssey/index.html")).toContain("6 words");
    expect(archive.page("stories/bees/1/index.html")).toContain("Other prose, and");
  });

  test("brings a story's name up to date where it is shown as like another, and only there", async () => {
    const pair = "relationships: [Penelope/Odysseus]\ncharacters: [Penelope, Odysseus]\n";
    const archive = start();
    archive.write("stories/oar.md", storyFile("The Oar", pair));
    archive.write("stories/shroud.md", storyFile("The Shroud", pair));
    await archive.build();
    expect(archive.page("stories/oar/index.html")).toContain("The Shroud");
    const timeOf = (page: string) => fs.statSync(path.join(archive.root, "_site", page)).mtimeMs;
    const others = ["stories/oar/1/index.html", "stories/bees/index.html"];
    const before = others.map(timeOf);
    archive.write("stories/shroud.md", storyFile("A Long Shroud", pair));
    await archive.build();
    expect(archive.page("stories/oar/index.html")).toContain("A Long Shroud");
    expect(others.map(timeOf)).toEqual(before);
  });

  test("leaves nothing of a story that is gone but word that it is", async () => {
    const archive = start();
    await archive.build();
    const former = Object.keys(archive.site()).filter((name) => name.startsWith("stories/bees/"));
    archive.remove("stories/bees.md");
    await archive.build();
    for (const name of former.filter((each) => archive.has(each))) {
      expect(archive.page(name), name).toContain("no longer in the archive");
      expect(archive.page(name), name).not.toMatch(/Bees|It rained/);
    }
    expect(former.filter((name) => archive.has(name)).every((name) => name.endsWith("/index.html"))).toBe(
      true,
    );
    expect(archive.page("tags/fluff/index.html")).toContain('http-equiv="refresh" content="0; url=/tags/"');
  });

  test("is right although the cache is damaged", async () => {
    const archive = start();
    await archive.build();
    const whole = archive.site();
    const cache = path.join(archive.root, ".cache");
    for (const name of fs.readdirSync(cache)) {
      const bytes = fs.readFileSync(path.join(cache, name));
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] as number) ^ 1;
      fs.writeFileSync(path.join(cache, name), bytes);
      await archive.build();
      expect(archive.site()).toEqual(whole);
      fs.writeFileSync(path.join(cache, name), bytes.subarray(0, bytes.length / 3));
      await archive.build();
      expect(archive.site()).toEqual(whole);
    }
  });
});
