import { describe, expect, it } from "vitest";
import { fanlight, folderWith, STACK } from "./run.ts";

const GOOD = "---\ntitle: The Lamp\n---\n\nThe lamp was out.\n";
const WARNED = "---\ntitle: The Lantern\ncolour: red\n---\n\nThe lantern was lit.\n";
const BROKEN = "---\ntitle: The Torch\nupdated: 2003-02-31\n---\n\nThe torch was lit.\n";

describe("fanlight check", () => {
  it("is content with good stories", () => {
    const { stdout, code } = fanlight(["check"], folderWith({ "stories/a.md": GOOD }));
    expect(code).toBe(0);
    expect(stdout).toBe("Nothing to mend: 1 story read.\n");
  });

  it("tells of every story and setting, and exits 1 when something was lost", () => {
    const folder = folderWith({
      "archive.yaml": "nmae: The Attic\n",
      "stories/a.md": GOOD,
      "stories/b.md": WARNED,
      "stories/c.md": BROKEN,
      "stories/d.txt": "",
    });
    const { stdout, stderr, code } = fanlight(["check"], folder);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout.match(/^\S+(?= {2}(left out|error|warning|note) )/gm)).toEqual([
      "archive.yaml:1:1",
      "stories/b.md:3:1",
      "stories/c.md:3:10",
      "stories/d.txt",
    ]);
    expect(stdout).toMatch(/\n1 file left out, 1 error, 2 warnings in 4 files\.\n$/);
    expect(stdout).not.toContain("\u001b");
  });

  it("warnings alone are no failure", () => {
    expect(fanlight(["check"], folderWith({ "stories/b.md": WARNED })).code).toBe(0);
  });

  it("prints JSON for other programs", () => {
    const { stdout, code } = fanlight(["check", "--json"], folderWith({ "stories/c.md": BROKEN }));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { ruleId: "field/impossible-date", severity: "error", file: "stories/c.md", line: 3, column: 10 },
    ]);
  });

  it("can be asked about some stories only, and about losses only", () => {
    const folder = folderWith({ "stories/b.md": WARNED, "stories/c.md": BROKEN });
    expect(fanlight(["check", "stories/b.md"], folder)).toMatchObject({ code: 0 });
    expect(fanlight(["check", "stories/b.md"], folder).stdout).not.toContain("c.md");
    expect(fanlight(["check", "--quiet"], folder).stdout).not.toContain("b.md");
  });

  it("says what to do where there is no archive", () => {
    const { stderr, code } = fanlight(["check"], folderWith());
    expect(code).toBe(2);
    expect(stderr).toMatch(/no archive.*\n→ Go to the folder of your archive/);
    expect(stderr).not.toMatch(STACK);
  });
});
