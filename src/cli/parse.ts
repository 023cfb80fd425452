import type { Command } from "commander";

/** `fanlight parse FILE`: the record of one story, for other programs. */
export function register(program: Command): void {
  program
    .command("parse")
    .summary("print what Fanlight reads in one story, as JSON")
    .description(
      "Reads one story and prints its record as JSON: title, creators, notes, chapters and all.\nThe file may lie anywhere. What is worth a look is told beside it, and is no part of the JSON.",
    )
    .argument("<file>", "a story's file, or the folder of a story with a file for each chapter")
    .option("--compact", "print the JSON on one line")
    .option("--no-spans", "leave out the list of what every part of the text was taken for")
    .action(parse);
}

async function parse(named: string, options: { compact?: boolean; spans: boolean }): Promise<void> {
  const [{ storySourceOf }, { readStory }, { loadSettings }, { shown }] = await Promise.all([
    import("./story-source.ts"),
    import("../read/index.ts"),
    import("../settings/index.ts"),
    import("./show.ts"),
  ]);
  const { settings } = loadSettings(".");
  const { story, messages } = readStory(storySourceOf(named), settings);
  process.stderr.write(shown(messages, process.stderr));
  if (story === null) {
    process.exitCode = 1;
    return;
  }
  const { spans, ...record } = story;
  const printed = options.spans ? { ...record, spans } : record;
  process.stdout.write(`${JSON.stringify(printed, null, options.compact ? undefined : 2)}\n`);
}
