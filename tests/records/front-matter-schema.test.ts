import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaFile } from "../../scripts/front-matter-schema.ts";
import { readFrontMatter } from "../../src/read/input/index.ts";

const written = readFileSync(new URL("../../front-matter.schema.json", import.meta.url), "utf8");

describe("front-matter.schema.json", () => {
  it("is what scripts/write-schema.ts writes today", () => {
    expect(written).toBe(schemaFile());
  });

  it("names no key that the reader does not know", () => {
    for (const key of Object.keys(JSON.parse(written).properties)) {
      const { messages } = readFrontMatter(`---\n${key}:\n---\n`, "a.md");
      expect(messages, key).toEqual([]);
    }
  });

  it("tells what every key is for", () => {
    for (const [key, property] of Object.entries(JSON.parse(written).properties)) {
      expect((property as { description: string }).description, key).toMatch(/\S{3}/);
    }
  });
});
