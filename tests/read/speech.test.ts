import { describe, expect, it } from "vitest";
import { readStory } from "../../src/read/index.ts";

const PROSE = [
  "He went to the door, and she looked up from the map on the table.",
  "He laughed, and took down the lamp, and they went out into the rain together.",
  "They came to the bridge at dusk, and he would not cross it.",
];

/** Reads a one-shot with a line in the middle of its scene. */
function storyWith(line: string, name = "story.md") {
  const text = [...PROSE, line, ...PROSE].join("\n\n");
  const path = `stories/${name}`;
  return readStory({ path, files: [{ path, bytes: Buffer.from(text) }] }, { language: "en" }).story;
}

describe("what a character says", () => {
  it.each([
    "“Note: bring rope,” she said.",
    '"A/N: this is what I would write," said Tom, "if I wrote letters."',
    "«Summary: we are lost», she said.",
    "“Chapter Two: the getaway,” he said.",
  ])("stays in the story: %s", (line) => {
    for (const name of ["story.md", "story.txt"]) {
      const story = storyWith(line, name);
      expect(story).toMatchObject({ notes: null, endNotes: null, summary: null });
      expect(story?.chapters).toHaveLength(1);
      expect(story?.chapters[0]?.content).toContain(line.slice(1, 12));
    }
  });
});

describe("a chapter's marks", () => {
  it("keep the prose around them prose, wherever they stand", () => {
    const story = storyWith(":::notes\nI drew the map.\n:::");
    expect(story?.notes).toContain("I drew the map.");
    expect(story?.chapters).toHaveLength(1);
    expect(story?.chapters[0]?.content.match(/<p>/g)).toHaveLength(PROSE.length * 2);
  });

  it("give a chapter its warnings, parted at semicolons and lines", () => {
    const text = `# Chapter 1\n\n:::warnings\nfire, of a kind one reads about in old books; rope\nrain\n:::\n\n${PROSE.join("\n\n")}\n\n# Chapter 2\n\nWarnings: lamps; a bridge\n\n${PROSE.join("\n\n")}`;
    const path = "stories/story.md";
    const { story } = readStory({ path, files: [{ path, bytes: Buffer.from(text) }] }, { language: "en" });
    expect(story?.chapters.map(({ warnings }) => warnings)).toEqual([
      ["fire, of a kind one reads about in old books", "rope", "rain"],
      ["lamps", "a bridge"],
    ]);
  });
});

describe("lines of plain text", () => {
  it("stay lines where the author broke them, and join where a program did", () => {
    const wrapped =
      "The rain had come down all that day upon the roofs, and\nnobody in the house had said one word since the tea was\ncleared; he went to the door and looked out of it.";
    const story = storyWith(`${wrapped}\n\n  Yours,\n  Tom`, "story.txt");
    expect(story?.chapters[0]?.content).toMatch(/Yours,<br>\s*Tom/);
  });

  it("begin a chapter where a heading lost its line break", () => {
    const text = `Part One: Ebb\n\n${PROSE.join("\n\n")}\n\nShe held out the lamp.Part Two: Flood\n\n${PROSE.join("\n\n")}`;
    const path = "stories/story.txt";
    const { story } = readStory({ path, files: [{ path, bytes: Buffer.from(text) }] }, { language: "en" });
    expect(story?.chapters.map(({ number, title }) => [number, title])).toEqual([
      [1, "Ebb"],
      [2, "Flood"],
    ]);
    expect(story?.chapters[0]?.content).toContain("<p>She held out the lamp.</p>");
  });
});
