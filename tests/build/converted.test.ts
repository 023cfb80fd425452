import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findConverter } from "../../src/publish/index.ts";
import { storyFile, TestArchive } from "./archive.ts";

const SETTINGS = "downloads:\n  azw3: yes\n  pdf: yes\nopds: no\nfeeds: no\napi: no\n";
const stories = { "stories/loom.md": storyFile("The Loom"), "stories/oar.md": storyFile("The Oar") };
const idsOf = (messages: { ruleId: string }[]) => messages.map(({ ruleId }) => ruleId);

describe("books made by Calibre", () => {
  const path_ = process.env.PATH;
  let bin: string;
  beforeEach(() => {
    bin = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-bin-"));
  });
  afterEach(() => {
    process.env.PATH = path_;
    fs.rmSync(bin, { recursive: true });
  });

  /** A program in the converter's place; `$1` is the EPUB and `$2` the book to make. */
  const install = (script: string) => {
    fs.writeFileSync(path.join(bin, "ebook-convert"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    process.env.PATH = `${bin}${path.delimiter}${path_}`;
  };

  test("without Calibre the site is built without them, and says how to get it", async () => {
    process.env.PATH = bin;
    if (findConverter() !== null) return;
    const archive = new TestArchive({ ...stories, "archive.yaml": SETTINGS });
    const { messages, errors } = await archive.build();
    expect(idsOf(messages)).toEqual(["downloads/no-calibre"]);
    expect(messages[0]?.advice).toContain("calibre-ebook.com");
    expect(errors).toBe(false);
    expect(archive.page("stories/loom/index.html")).not.toContain("AZW3");
  });

  test("only stories that changed are converted again, and each page offers its books", async () => {
    const log = path.join(bin, "log");
    install(`echo "$2" >> ${log}; cp "$1" "$2"`);
    const archive = new TestArchive({ ...stories, "archive.yaml": SETTINGS });
    await archive.build();
    expect(fs.readFileSync(log, "utf8").trim().split("\n")).toHaveLength(4);
    expect(archive.page("stories/loom/index.html")).toContain('href="/stories/loom/loom.azw3"');
    expect(archive.has("stories/oar/oar.pdf")).toBe(true);
    fs.rmSync(log);
    archive.write("stories/oar.md", storyFile("The Oar", "", "It rained in Pylos."));
    await archive.build();
    const made = fs.readFileSync(log, "utf8").trim().split("\n");
    expect(made.map((name) => path.basename(name)).sort()).toEqual(["oar.azw3", "oar.pdf"]);
    fs.rmSync(path.join(archive.root, "_site"), { recursive: true });
    fs.rmSync(log);
    await archive.build();
    expect(fs.existsSync(log)).toBe(false);
    expect(archive.has("stories/oar/oar.pdf")).toBe(true);
  });

  test("a book that cannot be made is told of and not offered, and costs no other", async () => {
    install('case "$2" in *loom.pdf) echo "no such font" >&2; exit 1;; esac; cp "$1" "$2"');
    const archive = new TestArchive({ ...stories, "archive.yaml": SETTINGS });
    const { messages } = await archive.build();
    expect(messages).toMatchObject([{ ruleId: "downloads/not-converted", file: "stories/loom.md" }]);
    expect(messages[0]?.reason).toContain("no such font");
    expect(archive.page("stories/loom/index.html")).not.toContain("loom.pdf");
    expect(archive.page("stories/loom/index.html")).toContain("loom.azw3");
    expect(archive.page("stories/oar/index.html")).toContain("oar.pdf");
    install('cp "$1" "$2"');
    expect((await archive.build()).messages).toEqual([]);
    expect(archive.page("stories/loom/index.html")).toContain("loom.pdf");
  });

  test.skipIf(findConverter() === null)("Calibre itself makes both", { timeout: 180_000 }, async () => {
    const archive = new TestArchive({
      "stories/loom.md": storyFile("The Loom"),
      "archive.yaml": SETTINGS,
    });
    expect((await archive.build()).messages).toEqual([]);
    const bytes = (name: string) => fs.readFileSync(path.join(archive.root, "_site", name));
    expect(bytes("stories/loom/loom.azw3").subarray(60, 68).toString()).toBe("BOOKMOBI");
    expect(bytes("stories/loom/loom.pdf").subarray(0, 5).toString()).toBe("%PDF-");
  });
});
