import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { UserFault } from "./fault.ts";

interface Options {
  author?: string;
  fandom?: string;
  chapters?: boolean;
}

/** `fanlight new "Title"`: writes a story file to fill in. */
export function register(program: Command): void {
  program
    .command("new")
    .summary("write a new story file, ready to fill in")
    .description(
      'Writes a new story file into the folder "stories", with every field explained.\nIt never writes over a file that is there.',
    )
    .argument("<title>", "the story's title, in quotes if it has spaces")
    .option("-a, --author <name>", "who wrote it")
    .option("-f, --fandom <name>", "its fandom")
    .option("-c, --chapters", "make a folder with a file for each chapter")
    .action(create);
}

async function create(title: string, options: Options): Promise<void> {
  const [{ storyTemplate, chapterTemplate }, { slugOf }] = await Promise.all([
    import("./new-template.ts"),
    import("../records/slug.ts"),
  ]);
  const text = title.replace(/\s+/g, " ").trim();
  if (text === "")
    throw new UserFault("A story needs a title.", 'Write it after the command: fanlight new "The Long Road"');
  if (!existsSync("stories") && !existsSync("archive.yaml")) {
    throw new UserFault(
      "This folder is no archive: it has neither a folder “stories” nor a file “archive.yaml”.",
      "Go to the folder of your archive first (cd my-archive), or make a folder “stories” here.",
    );
  }
  const name = slugOf(text);
  const path = join("stories", options.chapters ? name : `${name}.md`);
  for (const taken of [
    join("stories", name),
    join("stories", `${name}.md`),
    join("stories", `${name}.txt`),
  ]) {
    if (!existsSync(taken)) continue;
    throw new UserFault(
      `There is a story at ${taken} already; nothing was written.`,
      "Choose another title, or edit that file.",
    );
  }
  mkdirSync(options.chapters ? path : "stories", { recursive: true });
  const story = { title: text, author: options.author ?? "", fandom: options.fandom ?? "" };
  const file = options.chapters ? join(path, "index.md") : path;
  writeFileSync(file, storyTemplate(story, options.chapters === true), { flag: "wx" });
  if (options.chapters) writeFileSync(join(path, "01-chapter-one.md"), chapterTemplate(), { flag: "wx" });
  process.stdout.write(`${file}\n`);
  process.stderr.write("Open it in any text editor. “fanlight serve” shows it as you write.\n");
}
