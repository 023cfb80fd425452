import { describe, expect, it } from "vitest";
import type { Chapter, Role, Story } from "../../src/records/index.ts";
import type { CorpusFile, Labels } from "./labels.ts";
import { isBlank, linesOf } from "./lines.ts";
import type { Prediction } from "./prediction.ts";
import { scoreFile } from "./score.ts";
import { FIELDS, rateOf } from "./tally.ts";

const TEXT = [
  "Fog",
  "by Jo",
  "",
  "I own nothing.",
  "",
  "Chapter 1: In",
  "",
  "It came.",
  "",
  "***",
  "",
  "It stayed.",
];
const ROLES: (Role | "")[] = [
  "title",
  "author",
  "",
  "disclaimer",
  "",
  "chapter-heading",
  "",
  "body",
  "",
  "scene-break",
  "",
  "body",
];
const labels: Labels = {
  shape: "bare",
  group: "messy",
  language: "en",
  encoding: "utf-8",
  title: "Fog",
  creators: ["Jo"],
  chapters: [{ line: 6, label: "Chapter", number: 1, title: "In" }],
  roles: ROLES.flatMap((role, at) =>
    role === "" ? [] : [[at + 1, at + 1, role] as [number, number, string]],
  ),
};
const file: CorpusFile = { name: "fog.txt", heldOut: false, bytes: new Uint8Array(), labels };

interface Facts {
  title: string | null;
  creators: string[];
  chapters: Pick<Chapter, "number" | "title">[];
}
const RIGHT: Facts = { title: "Fog", creators: ["Jo"], chapters: [{ number: 1, title: "In" }] };

/** What a reader would have made of the text that gave these roles and facts. */
function read(roles: (Role | "")[], facts: Facts): Prediction {
  let chapter: number | null = null;
  const lines = linesOf(TEXT.join("\n")).map((line, at) => {
    const role = roles[at] || null;
    if (role === "chapter-heading" || (role === "body" && chapter === null)) chapter = (chapter ?? 0) + 1;
    return { ...line, isBlank: isBlank(line.text), role, roles: role === null ? [] : [role], chapter };
  });
  const chapters = facts.chapters.map((each, at) => ({ ...each, position: at + 1 }));
  return {
    story: { ...facts, chapters } as unknown as Story,
    encoding: "utf-8",
    text: TEXT.join("\n"),
    lines,
  };
}

const changed = (at: number, role: Role) => ROLES.map((each, index) => (index === at ? role : each));

describe("the score of a file", () => {
  it("is whole where all is as the labels say", () => {
    const { score, wrongLines, wrongFacts } = scoreFile(file, read(ROLES, RIGHT));
    expect([...wrongLines, ...wrongFacts]).toEqual([]);
    expect(
      FIELDS.map((field) => rateOf(field, score.fields[field])).filter((rate) => rate !== null && rate < 1),
    ).toEqual([]);
    expect(score).toMatchObject({ prose: 2, lost: 0, invented: 0 });
  });

  it("counts a line of prose that got another role as lost, and against that role", () => {
    const { score, wrongLines } = scoreFile(file, read(changed(11, "note"), RIGHT));
    expect(score.lost).toBe(1);
    expect(score.fields.note.extra).toBe(1);
    expect(wrongLines).toMatchObject([{ line: 12, expected: "body", got: "note" }]);
  });

  it("counts a disclaimer read as a note against both, and as no lost prose", () => {
    const { score } = scoreFile(file, read(changed(3, "note"), RIGHT));
    expect(score.fields.disclaimer.missed).toBe(1);
    expect(score.fields.note.extra).toBe(1);
    expect(score.lost).toBe(0);
  });

  it("sees a chapter cut where there is none", () => {
    const chapters = [...RIGHT.chapters, { number: null, title: null }];
    const { score } = scoreFile(file, read(changed(9, "chapter-heading"), { ...RIGHT, chapters }));
    expect(score.fields.boundary).toEqual({ hit: 1, extra: 1, missed: 0 });
    expect(score.fields.heading).toEqual({ hit: 1, extra: 0, missed: 0 });
  });

  it("takes letter case and quotes around a title for the same title, and other words for a made-up one", () => {
    expect(scoreFile(file, read(ROLES, { ...RIGHT, title: "“FOG”" })).score.fields.title.hit).toBe(1);
    expect(scoreFile(file, read(ROLES, { ...RIGHT, title: "Mist" })).score.invented).toBe(1);
    expect(scoreFile(file, read(ROLES, { ...RIGHT, title: null })).score).toMatchObject({ invented: 0 });
  });
});
