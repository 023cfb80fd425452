import type { Command } from "commander";
import type { Message } from "../messages/index.ts";

interface Options {
  json?: boolean;
  quiet?: boolean;
}

/** `fanlight check`: what is worth a look in all stories and settings. */
export function register(program: Command): void {
  program
    .command("check")
    .summary("look through all stories and tell what to mend")
    .description(
      "Reads every story and the settings as “build” does, and tells what it found: in which file and line, what\nis wrong and what to do. Nothing is written. The exit code is 1 if anything was lost (an error, or a story\nleft out), else 0.",
    )
    .argument("[stories...]", "tell only of these files or folders, such as stories/the-lamp.md")
    .option("--json", "print the messages as JSON, for other programs")
    .option("-q, --quiet", "tell only what was lost: no warnings, no notes")
    .action(check);
}

async function check(only: string[], { json, quiet }: Options): Promise<void> {
  const [{ checkArchive }, { archiveRoot }, { shown }, { hasErrors, sortMessages }] = await Promise.all([
    import("./check-archive.ts"),
    import("./archive-root.ts"),
    import("./show.ts"),
    import("../messages/index.ts"),
  ]);
  const { messages, stories } = checkArchive(archiveRoot());
  const told = messages.filter((each) => isAbout(each, only)).filter((each) => !quiet || hasErrors([each]));
  if (hasErrors(told)) process.exitCode = 1;
  if (json) {
    process.stdout.write(`${JSON.stringify(sortMessages(told), null, 2)}\n`);
    return;
  }
  process.stdout.write(shown(told, process.stdout));
  if (told.length > 0) return;
  const count = `${stories} ${stories === 1 ? "story" : "stories"}`;
  process.stdout.write(`Nothing to mend: ${only.length > 0 ? "all is well there" : `${count} read`}.\n`);
}

/** Whether a message is about one of the files or folders named; about anything where none is. */
function isAbout({ file }: Message, only: string[]): boolean {
  const paths = only.map((path) => path.replaceAll("\\", "/").replace(/^\.\/|\/+$/g, ""));
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}
