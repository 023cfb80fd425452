import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";

/** `fanlight explain FILE`: what Fanlight takes every part of a story for, and why. */
export function register(program: Command): void {
  program
    .command("explain")
    .summary("show what Fanlight takes every part of a story for, and why")
    .description(
      "Reads one story and shows it passage by passage: what each is taken for (title, note, chapter heading, story …),\nwhat told it, and where Fanlight is not sure. Nothing is changed.",
    )
    .argument("<file>", "a story's file, or the folder of a story with a file for each chapter")
    .option("--html", "write it to a page beside you that any browser opens")
    .option("--json", "print it as JSON, for other programs")
    .action(explain);
}

async function explain(named: string, options: { html?: boolean; json?: boolean }): Promise<void> {
  const [{ storySourceOf }, { readStory }, { loadSettings }, { mayColour, shown }, explained, { decode }] =
    await Promise.all([
      import("./story-source.ts"),
      import("../read/index.ts"),
      import("../settings/index.ts"),
      import("./show.ts"),
      import("../read/explain/index.ts"),
      import("../read/input/index.ts"),
    ]);
  const source = storySourceOf(named);
  const { story, messages, spans } = readStory(source, loadSettings(".").settings);
  if (story === null) process.exitCode = 1;
  if (options.json) {
    process.stderr.write(shown(messages, process.stderr));
    process.stdout.write(explained.explainJson(spans));
    return;
  }
  const files = source.files.map(({ path, bytes }) => ({
    file: path,
    text: decode(bytes, path).text,
    spans: spans.filter(({ file }) => file === path),
  }));
  if (options.html) {
    const page = `${basename(source.path).replace(/\.[a-z]+$/i, "")}.explained.html`;
    writeFileSync(page, explained.explainPage(source.path, files));
    process.stdout.write(`Wrote ${page}. Open it in your browser.\n`);
    return;
  }
  const colour = mayColour(process.stdout);
  for (const { file, text, spans: own } of files) {
    process.stdout.write(`${file}\n\n${explained.explainForTerminal(own, text, { colour })}\n`);
  }
  process.stderr.write(shown(messages, process.stderr));
}
