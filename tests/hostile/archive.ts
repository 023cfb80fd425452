import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BuildReport, build } from "../../src/build/index.ts";
import { readAll } from "../../src/build/stories/read-all.ts";
import { gather } from "../../src/gather/index.ts";
import type { Chapter, StoryHead } from "../../src/records/index.ts";
import { loadSettings } from "../../src/settings/index.ts";
import { CASES } from "./cases.ts";
import { PICTURES } from "./pictures.ts";

/** Twenty stories as anybody might bring them; their titles want the same addresses as some hostile ones do. */
export const GOOD: Record<string, string> = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [
    `stories/a-good-story-${at + 1}.md`,
    `---
title: A Good Story, Part ${at + 1}
creators: [Wren Hollis]
fandoms: [The Odyssey]
tags: [Sea, Weather]
series: {name: The Good Series, position: ${at + 1}}
rating: ${at % 2 === 0 ? "General Audiences" : "Mature"}
summary: It rains in Ithaca, for the ${at + 1}. time.
---

# Chapter 1

It rained *all day* in Ithaca.[^1]

[^1]: And all night.

# Chapter 2

On day ${at + 2} it stopped.
`,
  ]),
);

/** The hostile archive, built. */
export interface Built {
  root: string;
  site: string;
  report: BuildReport;
  /** Heads by path, with the address each story has on the site. */
  heads: Map<string, StoryHead>;
  chaptersOf(path: string): Chapter[];
  remove(): void;
}

function write(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

/** Makes an archive of the good stories, and the hostile ones where asked for, and builds it. */
export async function buildArchive(isHostile: boolean, address: string): Promise<Built> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-hostile-"));
  write(root, { ...GOOD, "archive.yaml": "name: Hostile\naddress: https://archive.example/\n" });
  if (isHostile) {
    write(root, Object.fromEntries(CASES.map(({ path: name, bytes }) => [name, bytes])));
    write(root, PICTURES);
    fs.mkdirSync(path.join(root, "stories/pictures/pictures/folder.png"));
    fs.symlinkSync("/etc/passwd", path.join(root, "stories/pictures/pictures/passwd.png"));
  }
  const report = await build({ root, address });
  const loaded = loadSettings(root);
  const read = readAll(root, loaded.settings);
  const { archive } = gather(read.heads, loaded.settings, loaded.tagRules, loaded.tagPlaces);
  return {
    root,
    site: path.join(root, "_site"),
    report,
    heads: new Map([...archive.stories.values()].map((head) => [head.source.path, head])),
    chaptersOf: read.chaptersOf,
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}
