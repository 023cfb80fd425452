import fs from "node:fs";
import path from "node:path";
import { type Dialect, writeCorpus } from "./corpus/write.ts";

const project = path.resolve(import.meta.dirname, "..");

/** One generator under test, in a folder of its own. */
export interface Contender {
  name: string;
  dialect: Dialect;
  /** Puts the generator's files beside an already written corpus. */
  install(dir: string): void;
  command(dir: string): string[];
  output: string;
  /** Everything a cold build must not find. */
  leftovers: string[];
  /** A story file, and the text in it that an edit replaces. */
  storyFile: string;
  templateFile: string;
}

const fanlight: Contender = {
  name: "Fanlight",
  dialect: "fanlight",
  install(dir) {
    for (const item of ["src", "templates", "bin", "package.json", "tsconfig.json", ".eleventy.ts"]) {
      fs.cpSync(path.join(project, item), path.join(dir, item), { recursive: true });
    }
    fs.symlinkSync(path.join(project, "node_modules"), path.join(dir, "node_modules"));
    const settings = [
      "name: The Bench Archive",
      "address: https://example.org/",
      "pages: { entireStory: no }",
      "downloads: { epub: no, html: no, text: no }",
      "feeds: no",
      "opds: no",
      "api: no",
      "offline: no",
      "",
    ].join("\n");
    fs.writeFileSync(path.join(dir, "archive.yaml"), settings);
  },
  command: () => ["node", "bin/fanlight.mjs", "build", "--quiet", "--no-search"],
  output: "_site",
  leftovers: ["_site", ".cache"],
  storyFile: "stories/000/story-00007.md",
  templateFile: "templates/pages/chapter.11ty.ts",
};

const hugo: Contender = {
  name: "Hugo",
  dialect: "hugo",
  install: (dir) => fs.cpSync(path.join(project, "bench/peers/hugo"), dir, { recursive: true }),
  command: () => ["hugo", "--quiet", "--destination", "out"],
  output: "out",
  leftovers: ["out", "resources", ".hugo_build.lock"],
  storyFile: "content/stories/00007/1.md",
  templateFile: "layouts/stories/single.html",
};

const stock: Contender = {
  name: "Eleventy, stock",
  dialect: "stock",
  install(dir) {
    fs.cpSync(path.join(project, "bench/peers/stock"), dir, { recursive: true });
    fs.symlinkSync(path.join(project, "node_modules"), path.join(dir, "node_modules"));
  },
  command: () => [
    "node",
    "--max-old-space-size=16000",
    "node_modules/@11ty/eleventy/cmd.cjs",
    "--quiet",
    "--config=eleventy.config.mjs",
  ],
  output: "out",
  leftovers: ["out"],
  storyFile: "content/stories/00007/1.md",
  templateFile: "_includes/chapter.njk",
};

export const CONTENDERS = { fanlight, hugo, stock };
export type ContenderId = keyof typeof CONTENDERS;

/** Makes the folder a contender builds in, with a corpus of `size` stories; an existing one is kept. */
export function prepare(contender: Contender, dir: string, size: number): void {
  const corpus = path.join(dir, ".corpus");
  if (fs.existsSync(corpus) && fs.readFileSync(corpus, "utf8") === String(size)) return;
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  contender.install(dir);
  writeCorpus(dir, size, contender.dialect);
  fs.writeFileSync(corpus, String(size));
}

/** Removes what earlier builds left, so that the next one starts cold. */
export function clean(contender: Contender, dir: string): void {
  for (const name of contender.leftovers) fs.rmSync(path.join(dir, name), { recursive: true, force: true });
}

/** HTML pages in a contender's output, without the redirects from `page/1/` that Hugo always writes. */
export function countPages(contender: Contender, dir: string): number {
  const entries = fs.readdirSync(path.join(dir, contender.output), { recursive: true, encoding: "utf8" });
  return entries.filter((name) => name.endsWith(".html") && !name.endsWith("page/1/index.html")).length;
}
