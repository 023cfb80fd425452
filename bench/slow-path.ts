import fs from "node:fs";
import path from "node:path";
import { findStories, readStory } from "../src/read/index.ts";
import { renderStats } from "../src/read/render/index.ts";

/** Stories looked at, evenly over the corpus: enough for a tenth of a percent. */
const SAMPLE = 500;

/** The share of a corpus's text that needed a Markdown parser when it was read, from 0 to 1. */
export function slowShare(root: string): number {
  const { sources } = findStories(root);
  const step = Math.max(1, Math.floor(sources.length / SAMPLE));
  const before = renderStats();
  for (const source of sources.filter((_, at) => at % step === 0)) {
    const files = source.files.map((file) => ({ path: file, bytes: fs.readFileSync(path.join(root, file)) }));
    readStory({ path: source.path, files }, { language: "en" });
  }
  const { fast, slow } = renderStats();
  const [parsed, all] = [slow - before.slow, fast + slow - before.fast - before.slow];
  return parsed / Math.max(1, all);
}
