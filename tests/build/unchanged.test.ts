import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { storyFile, TestArchive } from "./archive.ts";

const PROGRAM = path.resolve(import.meta.dirname, "../../bin/fanlight.mjs");

/** Runs `fanlight build` and gives what it told. */
function build(archive: TestArchive, ...args: string[]): { told: string; code: number | null } {
  const { stderr, status } = spawnSync(process.execPath, [PROGRAM, "build", ...args], {
    cwd: archive.root,
    encoding: "utf8",
  });
  return { told: stderr, code: status };
}

/** Makes every file look as if it had been saved a while ago, as it is when a person comes back to it. */
function age(archive: TestArchive): void {
  const past = new Date(Date.now() - 60_000);
  const names = fs.readdirSync(archive.root, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => /^(stories|archive\.yaml|tags\.yaml)/.test(each))) {
    fs.utimesSync(path.join(archive.root, name), past, past);
  }
}

test("a build with nothing to do says so, tells what it told before, and ends the same way", () => {
  const archive = new TestArchive({ "stories/loom.md": storyFile("The Loom"), "stories/empty.md": "" });
  age(archive);
  const first = build(archive, "--strict");
  const again = build(archive, "--strict");
  expect(first.code).toBe(1);
  expect(again.code).toBe(1);
  expect(again.told).toMatch(/^Nothing has changed\.\n/);
  expect(again.told).toContain("file/empty");
});

test("whatever changes is seen", () => {
  const archive = new TestArchive({
    "stories/loom.md": storyFile("The Loom"),
    "archive.yaml": "name: One\n",
  });
  fs.mkdirSync(path.join(archive.root, "stories/later"));
  const changes: [string, () => void][] = [
    ["prose", () => archive.write("stories/loom.md", storyFile("The Loom", "", "Other."))],
    ["a setting", () => archive.write("archive.yaml", "name: Two\n")],
    ["a new file in an old folder", () => archive.write("stories/later/raft.md", storyFile("The Raft"))],
    ["a file gone", () => archive.remove("stories/later/raft.md")],
    ["the tags", () => archive.write("tags.yaml", "fandoms: {}\n")],
    ["the site gone", () => archive.remove("_site")],
  ];
  age(archive);
  build(archive);
  for (const [what, change] of changes) {
    expect(build(archive).told, `before ${what}`).toContain("Nothing has changed");
    change();
    expect(build(archive).told, what).not.toContain("Nothing has changed");
    expect(archive.has("stories/loom/1/index.html"), what).toBe(true);
    age(archive);
    build(archive);
  }
});
