import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fanlight, folderWith } from "./run.ts";

const STORY =
  "The Lamp\nby Jane\n\nA/N: my first fic, please review!\n\nThe lamp was out.\n\nMorning came.\n";

describe("fanlight explain", () => {
  it("shows each passage with what it is taken for, and why", () => {
    const { stdout, code } = fanlight(["explain", "lamp.txt"], folderWith({ "lamp.txt": STORY }));
    expect(code).toBe(0);
    expect(stdout).toContain("the title");
    expect(stdout).toContain("has the author's name under it");
    expect(stdout).toMatch(/4–5 {2}the author's note\n\s+.*its label says so/);
    expect(stdout).toContain("│ Morning came.");
  });

  it("prints spans that cover the text as JSON, and nothing else there", () => {
    const { stdout } = fanlight(["explain", "--json", "lamp.txt"], folderWith({ "lamp.txt": STORY }));
    const spans = JSON.parse(stdout) as { start: { offset: number }; end: { offset: number } }[];
    expect(Object.keys(spans[0] ?? {})).toEqual(["start", "end", "role", "chapter", "signals", "certainty"]);
    expect(spans.map(({ start, end }) => STORY.slice(start.offset, end.offset)).join("")).toBe(STORY);
    expect(spans[0]).toMatchObject({ start: { line: 1, offset: 0 }, role: "title", chapter: null });
  });

  it("writes a page that stands by itself", () => {
    const folder = folderWith({ "lamp.txt": `${STORY}<script>alert(1)</script>\n` });
    expect(fanlight(["explain", "--html", "lamp.txt"], folder).stdout).toContain("lamp.explained.html");
    const page = readFileSync(join(folder, "lamp.explained.html"), "utf8");
    expect(page).toContain("the author&#39;s note".replace("&#39;", "'"));
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  it("lets no story steer the terminal", () => {
    const { stdout } = fanlight(["explain", "x.txt"], folderWith({ "x.txt": "It \u001b[2Jwas dark.\n" }));
    expect(stdout).not.toContain("\u001b");
  });
});

describe("fanlight tidy", () => {
  it("prints the tidied story, and changes the file only when told to", () => {
    const folder = folderWith({ "lamp.txt": STORY });
    const { stdout } = fanlight(["tidy", "lamp.txt"], folder);
    expect(stdout).toMatch(/^---\ntitle: "The Lamp"\ncreators: \["Jane"\]\n---\n/);
    expect(readFileSync(join(folder, "lamp.txt"), "utf8")).toBe(STORY);
    expect(fanlight(["tidy", "--write", "lamp.txt"], folder).stdout).toBe("Wrote lamp.txt.\n");
    expect(readFileSync(join(folder, "lamp.txt"), "utf8")).toBe(stdout);
    expect(fanlight(["tidy", "--write", "lamp.txt"], folder).stdout).toBe("lamp.txt is tidy already.\n");
  });
});
