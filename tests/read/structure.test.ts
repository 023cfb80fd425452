import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readStory } from "../../src/read/index.ts";
import type { Story } from "../../src/records/index.ts";

function read(text: string, path = "stories/story.txt") {
  return readStory({ path, files: [{ path, bytes: Buffer.from(text) }] }, { language: "en" });
}

function recordOf(text: string, path?: string): Story {
  const { story } = read(text, path);
  if (story === null) throw new Error("no story");
  return story;
}

/** The roles of a text's lines, blank ones left out: "1 title". */
function rolesOf(text: string, path?: string): string[] {
  return read(text, path).spans.map(({ start, role }) => `${start.line} ${role}`);
}

const headings = ({ chapters }: Story) =>
  chapters.map(({ label, number, title }) => [label, number, title].map((each) => each ?? "-").join(" "));

const PROSE =
  "She carried the lamp down to the sea, and the wind blew it out.\n\n“Again,” said her brother.\n";

describe("a text without front matter", () => {
  it("gives title, creator, typed fields and notes from a keyed header", () => {
    const story = recordOf(
      `TITLE: The Lamp\nAUTHOR: Jane, Tom\nRATING: PG-13\nPAIRING: Ann/Ben\nSUMMARY: A lamp goes out,\nand on again.\nDISCLAIMER: None of them are mine.\nNOTES: Thanks to my beta!\n\n${PROSE}`,
    );
    expect(story).toMatchObject({
      title: "The Lamp",
      creators: ["Jane", "Tom"],
      rating: "Teen And Up Audiences",
      relationships: ["Ann/Ben"],
      summary: expect.stringContaining("and on again."),
      disclaimer: "<p>None of them are mine.</p>",
      notes: "<p>Thanks to my beta!</p>",
    });
    expect(story.chapters).toHaveLength(1);
  });

  it("tells unlabelled notes and disclaimers at its edges by what they say", () => {
    const story = recordOf(
      `The Lamp\n\nThis is my first fic, so please be kind! I hope you enjoy it.\n\nThese characters belong to Joss, I'm just borrowing them.\n\n${PROSE}\nThe End\n\nThanks for reading! Please review.\n`,
    );
    expect(story.title).toBe("The Lamp");
    expect(story.notes).toContain("my first fic");
    expect(story.disclaimer).toContain("just borrowing");
    expect(story.endNotes).toContain("Please review");
    expect(story.chapters[0]?.content).not.toMatch(/first fic|borrowing|review/);
  });

  it("counts a note that only disclaims as the disclaimer it is", () => {
    const story = recordOf(`Author's Note: I don't own any of these people.\n\n${PROSE}`);
    expect(story).toMatchObject({ notes: null, disclaimer: "<p>I don't own any of these people.</p>" });
  });

  it.each([
    ["dialogue", "“You're late,” she said.\n\nHe was.\n"],
    ["a sentence", "It had rained for a week.\n\nThe road was gone.\n"],
    ["a salutation", "Dear Sam,\n\nThe road is gone.\n"],
    ["a time and a place", "11:21 p.m.\n\nThe road was gone.\n"],
  ])("is given no title where it begins with %s", (_what, text) => {
    expect(recordOf(text)).toMatchObject({ title: null, creators: [] });
    expect(rolesOf(text).every((line) => line.endsWith("body"))).toBe(true);
  });

  it("opens up a letter-spaced title, and splits title and author on one line", () => {
    expect(recordOf(`T H E  L A M P\n\nby Jane\n\n${PROSE}`).title).toBe("THE LAMP");
    expect(recordOf(`The Lamp by Jane\n\nRated: PG\n\n${PROSE}`)).toMatchObject({
      title: "The Lamp",
      creators: ["Jane"],
    });
  });

  it("keeps letters, logs, signs and speech that name a part in the prose", () => {
    const text = `“Part Two,” said the inspector, “is the weapon.”\n\nDear Ann,\n\nCome home.\n\nP.S. Bring the dog.\n\nFrom: a@b.example\nTo: c@d.example\nSubject: the dog\n\nWORF: Captain.\n\nChapter 3 of the manual says to wait, so they waited.\n`;
    expect(rolesOf(text).filter((line) => !line.endsWith("body"))).toEqual([]);
  });
});

describe("chapter headings", () => {
  it.each([
    ["Chapter 1: Fog", "Chapter 2: Rain", ["Chapter 1 Fog", "Chapter 2 Rain"]],
    ["CHAPTER I", "CHAPTER II", ["CHAPTER 1 -", "CHAPTER 2 -"]],
    [
      "Part One: That Same Old Pain.",
      "Part Two: No You Don't.",
      ["Part 1 That Same Old Pain.", "Part 2 No You Don't."],
    ],
    ["Prolouge", "Chapter One", ["Prologue - -", "Chapter 1 -"]],
    ["Chapitre 1 : La pluie", "Chapitre 2 : Le vent", ["Chapitre 1 La pluie", "Chapitre 2 Le vent"]],
    ["Глава первая", "Глава вторая", ["Глава 1 -", "Глава 2 -"]],
    ["第一章 雨", "第二章 风", ["章 1 雨", "章 2 风"]],
    ["Un : Kiba", "Deux : Akane", ["- 1 Kiba", "- 2 Akane"]],
    ["Chapter 2", "Chapter 2.5", ["Chapter 2 -", "Chapter 2.5 -"]],
    ["Chapter 1\nOne", "Chapter 2\nTwo", ["Chapter 1 -", "Chapter 2 -"]],
    ["Chapter 1\nA Bad Harvest", "Chapter 2\nA Bargain", ["Chapter 1 A Bad Harvest", "Chapter 2 A Bargain"]],
  ])("are read from %j and %j", (first, second, expected) => {
    expect(headings(recordOf(`${first}\n\n${PROSE}\n${second}\n\n${PROSE}`))).toEqual(expected);
  });

  it("may be glued to the paragraph before, and to a label's text", () => {
    const story = recordOf(
      `Author's Chapter Notes:\nSome may not like this one, but what can I say.\nPart Five: Pain.\n\n${PROSE}\nPart Six: More Pain.\n\n${PROSE}`,
    );
    expect(headings(story)).toEqual(["Part 5 Pain.", "Part 6 More Pain."]);
    expect(story.notes).toBeNull();
    expect(story.chapters[0]?.notes).toContain("Some may not like this one");
  });

  it("carry a chapter on where they say so", () => {
    const story = recordOf(
      `Chapter 1\n\n${PROSE}\nChapter 1 cont.\n\nMorning came.\n\nChapter 2\n\n${PROSE}`,
    );
    expect(headings(story)).toEqual(["Chapter 1 -", "Chapter 2 -"]);
    expect(story.chapters[0]?.content).toContain("Morning came.");
  });

  it("head what stands under them, however little, where they are set as headings", () => {
    const drabbles = "# Chapter 1: One\n\nRain.\n\n# Chapter 2: Two\n\nFog.\n\n# Chapter 3: Three\n\nSnow.\n";
    const story = recordOf(drabbles, "stories/story.md");
    expect(headings(story)).toEqual(["Chapter 1 One", "Chapter 2 Two", "Chapter 3 Three"]);
    expect(story.chapters.map(({ content }) => content)).toEqual([
      "<p>Rain.</p>",
      "<p>Fog.</p>",
      "<p>Snow.</p>",
    ]);
  });

  it("are not the lines of a table of contents, nor of a list", () => {
    const contents = `The Lamp\n\nContents\n\nChapter 1: Fog\nChapter 2: Rain\n\nChapter 1: Fog\n\n${PROSE}\nChapter 2: Rain\n\n${PROSE}`;
    expect(headings(recordOf(contents))).toEqual(["Chapter 1 Fog", "Chapter 2 Rain"]);
    const list = `She read the list.\n\n1. Milk\n\n2. Eggs\n\n3. Rope\n\n${PROSE}`;
    expect(headings(recordOf(list))).toEqual(["- - -"]);
  });

  it("number the parts of posts by their titles", () => {
    const post = (part: number) =>
      `From: jane@example.org\nNewsgroups: alt.test\nSubject: The Lamp ${part}/2\n\nThe Lamp (${part}/2)\nby Jane\n\n${PROSE}\n`;
    const story = recordOf(post(1) + post(2));
    expect(story).toMatchObject({ title: "The Lamp", creators: ["Jane"] });
    expect(headings(story)).toEqual(["- 1 -", "- 2 -"]);
  });
});

describe("what is said of one chapter stays with it", () => {
  it("notes before and after, summary, epigraph", () => {
    const story = recordOf(
      `Chapter 1\n\nA/N: Sorry for the wait!\n\n"The sea is calm tonight."\n-- M. Arnold\n\n${PROSE}\nA/N: Please review!\n\nChapter 2\n\nChapter Summary: They walk.\n\n${PROSE}`,
    );
    expect(story.chapters[0]).toMatchObject({
      notes: "<p>Sorry for the wait!</p>",
      epigraph: expect.stringContaining("The sea is calm"),
      endNotes: "<p>Please review!</p>",
    });
    expect(story.chapters[1]?.summary).toBe("<p>They walk.</p>");
    expect(story).toMatchObject({ notes: null, endNotes: null });
  });

  it("but of a one-shot all notes are the story's", () => {
    const story = recordOf(`A/N: Sorry for the wait!\n\n${PROSE}\nA/N: Please review!\n`);
    expect(story).toMatchObject({ notes: "<p>Sorry for the wait!</p>", endNotes: "<p>Please review!</p>" });
  });
});

describe("a saved web page", () => {
  const page = `<html><head><title>The Lamp | Archive</title><style>p{}</style></head><body>
<div class="menu"><a href="/">Home</a> | <a href="/b">Browse</a> | <a href="/s">Search</a></div>
<div id="story"><h1>The Lamp</h1><h2>by Jane</h2><p><b>Rating:</b> PG</p>
<p><b>Author's Note:</b> my first fic &amp; my last!</p>
<p>She carried the lamp <i>down</i><br>to the sea.</p><hr><p>“Again,” said her brother.</p>
<p>He was the third that week, and none of them had a match between them, which was odd.</p></div>
<div id="footer">Powered by eFiction</div></body></html>`;

  it("leaves its chrome out, and the story whole", () => {
    const story = recordOf(page, "stories/lamp.html");
    expect(story).toMatchObject({ title: "The Lamp", creators: ["Jane"], rating: "General Audiences" });
    expect(story.notes).toBe("<p>my first fic &#x26; my last!</p>");
    expect(story.chapters[0]?.content).toMatch(
      /^<p>She carried the lamp <i>down<\/i><br>\s*to the sea\.<\/p>\s*<hr>/,
    );
    expect(story.chapters[0]?.content).not.toMatch(/Home|eFiction/);
  });
});

describe("explicit marks beat guesses", () => {
  it("both ways", () => {
    const text = `:::notes\nIt was a dark night.\n:::\n\n:::prose\nA/N: I hope you enjoy this fic!\n:::\n\n${PROSE}`;
    const story = recordOf(text, "stories/story.md");
    expect(story.notes).toBe("<p>It was a dark night.</p>");
    expect(story.chapters[0]?.content).toContain("A/N: I hope you enjoy this fic!");
  });
});

describe("the samples", () => {
  const at = (name: string) => fileURLToPath(new URL(`../../../shared/samples/${name}`, import.meta.url));
  const sample = (name: string) => {
    const { story, spans } = read(readFileSync(at(name), "utf8"), `stories/${name}`);
    const roles = spans
      .filter(({ role }) => role !== "body" && role !== "scene-break")
      .map(({ start, role }) => `${start.line} ${role}`);
    return { story: story as Story, roles };
  };

  it.skipIf(!existsSync(at("challenge-oneshot.txt")))("a challenge one-shot", () => {
    const { story, roles } = sample("challenge-oneshot.txt");
    expect(roles).toEqual(["1 title", "3 note", "5 disclaimer"]);
    expect(story.chapters).toHaveLength(1);
  });

  it.skipIf(!existsSync(at("efiction-two-parts.txt")))("two parts from eFiction", () => {
    const { story, roles } = sample("efiction-two-parts.txt");
    expect(roles).toEqual(["1 note", "2 note", "3 chapter-heading", "73 chapter-heading", "192 boilerplate"]);
    expect(story).toMatchObject({ title: null, creators: [], notes: null });
    expect(headings(story)).toEqual(["Part 5 That Same Old Pain.", "Part 6 No You Don’t."]);
    expect(story.chapters[0]?.notes).toMatch(/^<p>Some may not like/);
  });

  it.skipIf(!existsSync(at("notes-summary-epigraph.txt")))("notes, summary and an epigraph", () => {
    const { story, roles } = sample("notes-summary-epigraph.txt");
    expect(roles).toEqual(["1 note", "3 summary", "5 epigraph", "7 epigraph"]);
    expect(story).toMatchObject({ title: null, chapters: [{ number: null, title: null }] });
  });
});
