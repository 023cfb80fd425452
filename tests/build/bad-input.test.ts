import { describe, expect, test } from "vitest";
import { storyFile, TestArchive } from "./archive.ts";

const GOOD = {
  "stories/loom.md": storyFile("The Loom"),
  "stories/raft.txt": "Title: The Raft\n\nHe built it in four days.\n",
};

const BAD: Record<string, Record<string, string | Uint8Array>> = {
  "bad YAML": { "stories/bad.md": "---\ntitle: [unclosed\nfoo: : bar\n---\n\nStill a story.\n" },
  "an unclosed quote": { "stories/bad.md": '---\ntitle: "unclosed\nrating: T\n---\n\nStill a story.\n' },
  "unreadable bytes": { "stories/bad.md": Uint8Array.from({ length: 4000 }, (_, n) => (n * 97) % 256) },
  "an empty file": { "stories/bad.md": "" },
  "only spaces": { "stories/bad.md": " \n\n \n" },
  "a folder with no index": { "stories/bad/01-one.md": "One.\n", "stories/bad/02-two.md": "Two.\n" },
  "front matter that is a list": { "stories/bad.md": "---\n- one\n- two\n---\n\nStill a story.\n" },
  "code in front matter": { "stories/bad.md": "---js\nglobalThis.hit = 1\n---\n\nStill a story.\n" },
  "a name outside the site": { "stories/bad.md": storyFile("Bad", "slug: ../../etc/passwd\n") },
};

describe("bad input costs only itself", () => {
  test.each(Object.keys(BAD))("%s", async (kind) => {
    const clean = new TestArchive(GOOD);
    await clean.build();
    const archive = new TestArchive({ ...GOOD, ...BAD[kind] });
    const report = await archive.build();
    expect(archive.page("stories/loom/1/index.html")).toBe(clean.page("stories/loom/1/index.html"));
    expect(archive.page("stories/raft/1/index.html")).toBe(clean.page("stories/raft/1/index.html"));
    expect(report.messages.length).toBeGreaterThan(0);
    for (const each of report.messages) {
      expect(each.file).toMatch(/^stories/);
      expect(each.advice.length).toBeGreaterThan(15);
    }
    expect((globalThis as { hit?: number }).hit).toBeUndefined();
  });

  test("a file of 50 MB is refused", async () => {
    const archive = new TestArchive({ ...GOOD, "stories/huge.txt": Buffer.alloc(50_000_000, "word ") });
    const report = await archive.build();
    expect(report.messages.map(({ ruleId }) => ruleId)).toContain("file/too-large");
    expect(report.stories).toEqual({ built: 2, leftOut: 1 });
    expect(report.errors).toBe(true);
  });

  test("an archive without stories is still a site", async () => {
    const archive = new TestArchive({});
    const report = await archive.build();
    expect(report.messages.map(({ ruleId }) => ruleId)).toEqual(["build/no-stories"]);
    expect(archive.page("index.html")).toContain("<h1>");
  });
});

test("a title that looks like code shows as it was typed", async () => {
  const titles = ["<script>alert(1)</script>", "{{ 7*7 }}", "{% include x %}", "*Star* & “Wars”"];
  const archive = new TestArchive(
    Object.fromEntries(
      titles.map((title, n) => [
        `stories/s${n}.md`,
        `---\ntitle: '${title}'\n---\n\n{{ 7*7 }} and <%= x %>\n`,
      ]),
    ),
  );
  await archive.build();
  const escaped = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  for (const [n, title] of titles.entries()) {
    expect(archive.page(`stories/s${n}/index.html`)).toContain(escaped(title));
    expect(archive.page(`stories/s${n}/1/index.html`)).toContain("{{ 7*7 }}");
  }
});
