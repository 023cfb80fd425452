import fs from "node:fs";
import path from "node:path";
import { type BenchStory, makeStory } from "./story.ts";

/** Which generator the files are for. */
export type Dialect = "fanlight" | "hugo" | "stock";

const quoted = (text: string) => JSON.stringify(text);
const list = (items: string[]) =>
  items.length ? `\n${items.map((item) => `  - ${quoted(item)}`).join("\n")}` : " []";

function header(story: BenchStory, creatorKey: string): string {
  return [
    `title: ${quoted(story.title)}`,
    `${creatorKey}:${list([story.creator])}`,
    `fandoms:${list([story.fandom])}`,
    `characters:${list(story.characters)}`,
  ].join("\n");
}

const details = (story: BenchStory) =>
  `status: ${story.status}\ndate: ${story.date}\nsummary: ${quoted(story.summary)}\nnotes: ${quoted(story.notes)}\ndisclaimer: ${quoted(story.disclaimer)}`;

/** One Fanlight story file: front matter, then every chapter under its heading. */
export function fanlightFile(story: BenchStory): string {
  const chapters = story.chapters.map((c) => `# Chapter ${c.number}: ${c.title}\n\n${c.body}`).join("\n");
  const tags = `additionalTags:${list(story.tags)}\nrating: ${quoted(story.rating)}`;
  return `---\n${header(story, "creators")}\n${tags}\n${details(story)}\n---\n\n${chapters}`;
}

function hugoFiles(dir: string, story: BenchStory): void {
  const at = path.join(dir, "content", "stories", story.id);
  fs.mkdirSync(at, { recursive: true });
  const taxa = `tags:${list(story.tags)}\nratings:${list([story.rating])}`;
  fs.writeFileSync(
    path.join(at, "_index.md"),
    `---\n${header(story, "creators")}\n${taxa}\n${details(story)}\n---\n`,
  );
  for (const c of story.chapters) {
    const front = `title: ${quoted(`Chapter ${c.number}: ${c.title}`)}\nweight: ${c.number}\ndate: ${story.date}`;
    fs.writeFileSync(path.join(at, `${c.number}.md`), `---\n${front}\n---\n\n${c.body}`);
  }
}

function stockFiles(dir: string, story: BenchStory): void {
  const at = path.join(dir, "content", "stories", story.id);
  fs.mkdirSync(at, { recursive: true });
  const taxa = `storyTags:${list(story.tags)}\nratings:${list([story.rating])}\ntags: story\nlayout: story.njk\nstoryId: "${story.id}"`;
  fs.writeFileSync(
    path.join(at, "index.md"),
    `---\n${header(story, "creators")}\n${taxa}\n${details(story)}\n---\n`,
  );
  for (const c of story.chapters) {
    const front = `title: ${quoted(`Chapter ${c.number}: ${c.title}`)}\nstoryId: "${story.id}"\nstoryTitle: ${quoted(story.title)}\nnumber: ${c.number}\nof: ${story.chapters.length}\ntags: chapter\nlayout: chapter.njk\ntemplateEngineOverride: md\npermalink: /stories/${story.id}/${c.number}/index.html`;
    fs.writeFileSync(path.join(at, `${c.number}.md`), `---\n${front}\n---\n\n${c.body}`);
  }
}

/**
 * Writes a corpus of `size` stories under `dir` in one dialect.
 * @returns chapters and bytes of story text written.
 */
export function writeCorpus(
  dir: string,
  size: number,
  dialect: Dialect,
): { chapters: number; bytes: number } {
  let chapters = 0;
  let bytes = 0;
  for (let index = 0; index < size; index++) {
    const story = makeStory(index, size);
    chapters += story.chapters.length;
    for (const c of story.chapters) bytes += Buffer.byteLength(c.body);
    if (dialect === "hugo") hugoFiles(dir, story);
    else if (dialect === "stock") stockFiles(dir, story);
    else {
      const at = path.join(dir, "stories", story.id.slice(0, 3));
      fs.mkdirSync(at, { recursive: true });
      fs.writeFileSync(path.join(at, `story-${story.id}.md`), fanlightFile(story));
    }
  }
  return { chapters, bytes };
}
