import { readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";

/** `fanlight tidy FILE`: the same story with everything said outright. */
export function register(program: Command): void {
  program
    .command("tidy")
    .summary("write a story out with everything Fanlight found in it said outright")
    .description(
      "Prints one story again with front matter at its head, and marks such as :::notes around what is no prose.\nThe prose stays as it is, letter for letter, and what Fanlight reads in it stays the same.",
    )
    .argument("<file>", "a story's file")
    .option("--write", "change the file itself, instead of printing")
    .action(tidy);
}

async function tidy(named: string, options: { write?: boolean }): Promise<void> {
  const [{ tidyStory }, { storySourceOf }, { UserFault }, { shown }] = await Promise.all([
    import("../read/tidy/index.ts"),
    import("./story-source.ts"),
    import("./fault.ts"),
    import("./show.ts"),
  ]);
  const source = storySourceOf(named);
  const [file] = source.files;
  if (file === undefined || source.files.length > 1) {
    throw new UserFault(
      `${named} is a folder, and tidy works on one file at a time.`,
      `Name one of its files: ${source.files[0]?.path ?? "index.md"}.`,
    );
  }
  const { text, messages } = tidyStory(file.path, file.bytes);
  process.stderr.write(shown(messages, process.stderr));
  if (text === null) process.exitCode = 1;
  else if (!options.write) process.stdout.write(text);
  else if (text === readFileSync(named, "utf8")) process.stdout.write(`${named} is tidy already.\n`);
  else {
    writeFileSync(named, text);
    process.stdout.write(`Wrote ${named}.\n`);
  }
}
