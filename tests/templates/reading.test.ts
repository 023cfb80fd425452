import { describe, expect, it } from "vitest";
import { readLibrary } from "../../templates/scripts/lib/library/library.ts";
import { nextPlace, placeUrl } from "../../templates/scripts/lib/reading/kept.ts";
import { nextPace } from "../../templates/scripts/lib/reading/pace.ts";
import { find, hashOf } from "../../templates/scripts/lib/reading/spot.ts";

describe("a paragraph to find again", () => {
  const texts = ["One.", "“Yes.”", "Two.", "“Yes.”", "Three."];
  const spot = { paragraph: 3, hash: hashOf("“Yes.”") };

  it("is the one at its place while the words are the same, whatever their spacing", () => {
    expect(find(spot, texts)).toBe(3);
    expect(hashOf("Two\n words.")).toBe(hashOf("Two words."));
  });

  it("is the nearest with the same words after an edit", () => {
    expect(find(spot, ["New.", ...texts])).toBe(4);
    expect(find(spot, texts.slice(1))).toBe(2);
    expect(find({ paragraph: 900, hash: hashOf("One.") }, texts)).toBe(0);
  });

  it("is the one at its place where the words are gone, and none in an empty chapter", () => {
    expect(find({ paragraph: 2, hash: "x" }, texts)).toBe(2);
    expect(find({ paragraph: 9, hash: "x" }, texts)).toBe(4);
    expect(find(spot, [])).toBe(-1);
  });
});

describe("a reader's own pace", () => {
  it("comes near what is measured, and stays within its bounds", () => {
    let pace = 1;
    for (let i = 0; i < 60; i++) pace = nextPace(pace, 390, 1, 260);
    expect(pace).toBeGreaterThan(1.4);
    expect(pace).toBeLessThan(1.51);
  });

  it.each([
    ["a leap over a chapter", 4000, 0.5],
    ["a pause for tea", 200, 30],
    ["the way back", -300, 1],
    ["no time at all", 100, 0],
    ["nothing", 0, 0],
  ])("is not moved by %s", (_, words, minutes) => {
    expect(nextPace(1.2, words, minutes, 260)).toBe(1.2);
  });
});

describe("where to read on", () => {
  const place = { chapter: 4, paragraph: 12, hash: "abc", part: 0.62 };
  const story = { title: "T", at: 1, read: [], chapters: 9, place };

  it("is the place itself, the next chapter after an end, and nowhere after the last", () => {
    expect(placeUrl("/fic/", "a-b", nextPlace(story) ?? place)).toBe("/fic/stories/a-b/4/#continue");
    const ended = { ...story, place: { ...place, part: 1 } };
    expect(placeUrl("/", "a-b", nextPlace(ended) ?? place)).toBe("/stories/a-b/5/");
    expect(nextPlace({ ...ended, chapters: 4 })).toBeNull();
    expect(nextPlace({ ...ended, chapters: 4 }, 5)?.chapter).toBe(5);
  });
});

describe("a stored library", () => {
  const place = { chapter: 1, paragraph: 0, hash: "a", part: 0.5 };
  const story = { title: "T", at: 5, place, read: [1], chapters: 2 };

  it("is read as it was kept", () => {
    const library = { version: 1 as const, pace: 1.3, stories: { "a-b": story } };
    expect(readLibrary(JSON.parse(JSON.stringify(library)))).toEqual(library);
  });

  it.each([
    null,
    7,
    "x",
    [],
    { version: 9 },
    { version: 1, stories: [1, null, "x"] },
    { version: 1, pace: "9" },
  ])("is empty where %j was stored", (data) => {
    expect(readLibrary(data)).toEqual({ version: 1, pace: 1, stories: {} });
  });

  it("loses only what is not as it should be", () => {
    const data = JSON.parse(
      `{"version":1,"pace":1e9,"stories":{"__proto__":{"title":"x"},"../../x":${JSON.stringify(story)},"ok":${JSON.stringify(story)},"bad":{"title":1}}}`,
    );
    expect(readLibrary(data)).toEqual({ version: 1, pace: 1, stories: { ok: story } });
    const wild = { ...story, read: [3, "x", -1, 3, 1.5, 2], chapters: -4 };
    expect(readLibrary({ version: 1, stories: { a: wild } }).stories.a).toMatchObject({
      read: [2, 3],
      chapters: 1,
    });
  });
});
