import fs from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { PIXEL } from "../hostile/pictures.ts";
import { storyFile, TestArchive } from "./archive.ts";

const STORY = storyFile("The Lamp", "", "She drew it.\n\n![The lamp](lamp%20one.png)");
/** A GIF, two pixels wide and one high. */
const OTHER = Buffer.from("47494638396102000100800000000000ffffff2c00000000020001000002024401003b", "hex");

/** The picture as the chapter's page names it: its address and the tag. */
function shownBy(archive: TestArchive): { address: string; tag: string } | null {
  const tag = /<img src="[^"]*pictures[^>]*>/.exec(archive.page("stories/lamp/1/index.html"))?.[0];
  return tag === undefined ? null : { address: /src="\/([^"]*)"/.exec(tag)?.[1] ?? "", tag };
}

const bytesAt = (archive: TestArchive, address: string) =>
  fs.readFileSync(path.join(archive.root, "_site", address));

test("a picture beside a story comes with it: to its pages, its e-book, its download and its data", async () => {
  const archive = new TestArchive({ "stories/lamp.md": STORY, "stories/lamp one.png": PIXEL });
  const report = await archive.build();
  expect(report.messages).toEqual([]);
  const shown = shownBy(archive);
  expect(shown?.address).toMatch(/^stories\/lamp\/pictures\/lamp-one-[0-9a-f]{8}\.png$/);
  expect(shown?.tag).toContain('alt="The lamp" width="1" height="1"');
  expect(bytesAt(archive, shown?.address ?? "").equals(PIXEL)).toBe(true);
  const book = unzipSync(bytesAt(archive, "stories/lamp/lamp.epub"));
  const inBook = Object.keys(book).find((name) => name.startsWith("OEBPS/pictures/"));
  expect(Buffer.from(book[inBook ?? ""] ?? []).equals(PIXEL)).toBe(true);
  expect(archive.page("stories/lamp/lamp.html")).toContain(
    `src="data:image/png;base64,${PIXEL.toString("base64")}"`,
  );
  expect(archive.page("api/stories/lamp.json")).toContain(`http://localhost:8080/${shown?.address}`);
});

test("a picture that comes, changes or goes makes its story's pages anew", async () => {
  const archive = new TestArchive({ "stories/lamp.md": STORY });
  const first = await archive.build();
  expect(first.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
    ["render/picture-missing", 9, 13],
  ]);
  expect(shownBy(archive)).toBe(null);
  archive.write("stories/lamp one.png", PIXEL);
  expect((await archive.build()).messages).toEqual([]);
  const png = shownBy(archive)?.address ?? "";
  archive.write("stories/lamp one.png", OTHER);
  await archive.build();
  const gif = shownBy(archive)?.address ?? "";
  expect(gif).toMatch(/\.gif$/);
  expect(archive.has(png)).toBe(false);
  expect(bytesAt(archive, gif).equals(OTHER)).toBe(true);
  archive.remove("stories/lamp one.png");
  await archive.build();
  expect(shownBy(archive)).toBe(null);
  expect(archive.has(gif)).toBe(false);
});
