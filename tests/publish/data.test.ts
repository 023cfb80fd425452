import { expect, test } from "vitest";
import { ArchiveDataSchema, dataPublications, StoryDataSchema } from "../../src/publish/data/index.ts";
import { made, pathOf } from "./made.ts";
import { NASTY } from "./nasty-stories.ts";
import { sourceOf } from "./source.ts";

const source = sourceOf(NASTY);
const files = await made(dataPublications(source));
const json = (name: string) => JSON.parse(String(files[name]));

test("the archive's data is as its schema says, and leads to every story's", () => {
  const archive = ArchiveDataSchema.parse(json("api/archive.json"));
  expect(archive.stories).toHaveLength(source.archive.stories.size);
  for (const { data, title } of archive.stories) {
    const story = StoryDataSchema.parse(json(pathOf(data, source)));
    expect(story.title).toBe(title);
    expect(story.chapters.some(({ content }) => content !== "")).toBe(true);
  }
});

test("the schemas are there, and nothing tells where a file lies on the keeper's disk", () => {
  expect(json("api/story.schema.json").properties).toHaveProperty("chapters");
  expect(json("api/archive.schema.json").properties).toHaveProperty("stories");
  expect(String(files["api/archive.json"])).not.toContain("stories/cjk.md");
  expect(String(files["api/stories/cjk.json"])).not.toContain("stories/cjk.md");
});
