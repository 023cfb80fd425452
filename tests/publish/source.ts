import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readAll } from "../../src/build/stories/read-all.ts";
import { gather } from "../../src/gather/index.ts";
import { Urls } from "../../src/plan/index.ts";
import type { PublishSource } from "../../src/publish/index.ts";
import { loadSettings } from "../../src/settings/index.ts";

/** An archive read from files by the real reader, as publishers see it. */
export function sourceOf(files: Record<string, string | Uint8Array>): PublishSource {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-publish-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), content);
    }
    return sourceIn(root);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

/** The archive in a folder. */
export function sourceIn(root: string): PublishSource {
  const loaded = loadSettings(root);
  const stories = readAll(root, loaded.settings);
  const { archive } = gather(stories.heads, loaded.settings, loaded.tagRules, loaded.tagPlaces);
  const urls = new Urls(loaded.settings.address);
  return {
    archive,
    urls,
    chaptersOf: ({ source }) => stories.chaptersOf(source.path),
    pictureAt: (path) => fs.readFileSync(`${root}/${path}`),
  };
}
