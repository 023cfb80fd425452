import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { StorySchema } from "../../src/records/index.ts";
import { fanlight, folderWith, STACK } from "./run.ts";

const STORY = "---\ntitle: The Lamp\nauthr: Jane\n---\n\nThe lamp was out.\n\nMorning came.\n";

describe("fanlight parse", () => {
  it("prints the record on stdout, and what is worth a look on stderr", () => {
    const folder = folderWith({ "lamp.md": STORY });
    const { stdout, stderr, code } = fanlight(["parse", "lamp.md"], folder);
    expect(code).toBe(0);
    const story = StorySchema.parse(JSON.parse(stdout));
    expect(story).toMatchObject({ title: "The Lamp", source: { path: "lamp.md" } });
    expect(story.spans.at(-1)?.end).toBe(STORY.length);
    expect(stderr).toContain("lamp.md:3:1  warning  front-matter/unknown-key");
    expect(stderr).toContain("3 | authr: Jane");
    expect(stderr).toContain("Did you mean “author”?");
  });

  it("works on a file anywhere, and can leave out the spans and the line ends", () => {
    const folder = folderWith({ "lamp.md": STORY });
    const { stdout, code } = fanlight(
      ["parse", join(folder, "lamp.md"), "--no-spans", "--compact"],
      folderWith(),
    );
    expect(code).toBe(0);
    expect(stdout.trim()).not.toContain("\n");
    expect(JSON.parse(stdout)).not.toHaveProperty("spans");
  });

  it("reads the folder of a story", () => {
    const folder = folderWith({
      "stories/lamp/index.md": "---\ntitle: The Lamp\n---\n",
      "stories/lamp/01.md": "The lamp was out.\n",
      "stories/lamp/02.md": "Morning came.\n",
    });
    const { stdout } = fanlight(["parse", "stories/lamp"], folder);
    expect(JSON.parse(stdout).chapters).toHaveLength(2);
    expect(fanlight(["parse", "stories"], folder)).toMatchObject({ stdout: "", code: 2 });
  });

  it.each([
    ["empty.txt", "", 1],
    ["picture.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\0", "latin1"), 1],
  ] as const)("says why there is no record of %s, and prints none", (name, bytes, expected) => {
    const { stdout, stderr, code } = fanlight(["parse", name], folderWith({ [name]: bytes }));
    expect([stdout, code]).toEqual(["", expected]);
    expect(stderr).toContain(`${name}  left out`);
  });

  it("says in plain words that there is no such file", () => {
    const { stdout, stderr, code } = fanlight(["parse", "gone.md"], folderWith());
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain("there is no such file or folder");
    expect(stderr).not.toMatch(STACK);
  });
});
