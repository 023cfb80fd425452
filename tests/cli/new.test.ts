import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/read/input/index.ts";
import { fanlight, folderWith } from "./run.ts";

function archive(): string {
  const folder = folderWith();
  mkdirSync(join(folder, "stories"));
  return folder;
}

describe("fanlight new", () => {
  it("writes a story file whose front matter is good, and says where", () => {
    const folder = archive();
    const { stdout, code } = fanlight(
      ["new", "'Tis the Lamp: #1", "--author", "Jane Doe", "--fandom", "Star Trek: TNG"],
      folder,
    );
    expect(code).toBe(0);
    const path = stdout.trim().replaceAll("\\", "/");
    expect(path).toBe("stories/tis-the-lamp-1.md");
    const { fields, messages } = readFrontMatter(readFileSync(join(folder, path), "utf8"), path);
    expect(messages).toEqual([]);
    expect(fields).toMatchObject({
      title: "'Tis the Lamp: #1",
      creators: ["Jane Doe"],
      fandoms: ["Star Trek: TNG"],
    });
  });

  it("never writes over a story that is there", () => {
    const folder = archive();
    writeFileSync(join(folder, "stories", "the-lamp.txt"), "mine");
    const { stdout, stderr, code } = fanlight(["new", "The Lamp"], folder);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain("There is a story at stories/the-lamp.txt already; nothing was written.");
    expect(readdirSync(join(folder, "stories"))).toEqual(["the-lamp.txt"]);
  });

  it("makes a folder for a story with a file a chapter", () => {
    const folder = archive();
    expect(fanlight(["new", "The Lamp", "--chapters"], folder).code).toBe(0);
    expect(readdirSync(join(folder, "stories", "the-lamp"))).toEqual(["01-chapter-one.md", "index.md"]);
  });

  it("wants an archive to write into, and a title", () => {
    const { stderr, code } = fanlight(["new", "The Lamp"], folderWith());
    expect(code).toBe(2);
    expect(stderr).toMatch(/This folder is no archive.*\n→ Go to the folder/);
    expect(fanlight(["new", "  "], archive()).stderr).toContain("A story needs a title.");
    expect(fanlight(["new"], archive()).code).not.toBe(0);
  });
});
