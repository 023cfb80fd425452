import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Moved } from "../records/index.ts";
import { UserFault } from "./fault.ts";

interface Options {
  keep?: boolean;
  output: string;
}

/** `fanlight moved`: former addresses, and where they lead. */
export function register(program: Command): void {
  program
    .command("moved")
    .summary("list addresses the site once had, and where they lead now")
    .description(
      "Lists the addresses the site once had: of stories that were renamed or deleted, and of lists that became\nshorter. Every build keeps them up as long as the folder “_site” is there. With --keep they are written into\nmoved.yaml, beside archive.yaml, so that they outlive that folder; keep that file with your stories.",
    )
    .option("--keep", "write them into moved.yaml")
    .option("-o, --output <folder>", "the site's folder", "_site")
    .action(moved);
}

async function moved({ keep, output }: Options): Promise<void> {
  const [{ archiveRoot }, { loadAddresses }, { loadMoved, MOVED_FILE, movedText }, { shown }] =
    await Promise.all([
      import("./archive-root.ts"),
      import("../build/addresses.ts"),
      import("../settings/index.ts"),
      import("./show.ts"),
    ]);
  const root = archiveRoot();
  const addresses = loadAddresses(output);
  if (!addresses) {
    throw new UserFault(
      `There is no site in ${output}, or none that tells its addresses.`,
      "Build it first: fanlight build",
    );
  }
  const written = loadMoved(root);
  const all: Moved = {
    stories: { ...addresses.moved.stories, ...written.moved.stories },
    lists: { ...addresses.moved.lists, ...written.moved.lists },
  };
  process.stdout.write(linesOf(all).join(""));
  if (!keep) return;
  if (written.messages.length > 0) {
    process.stderr.write(shown(written.messages, process.stderr));
    throw new UserFault(
      `${MOVED_FILE} was left as it is, as not all of it can be read.`,
      "Mend what is named above, then try again.",
    );
  }
  writeFileSync(join(root, MOVED_FILE), movedText(all));
  process.stderr.write(`Written into ${MOVED_FILE}. Keep it with your stories.\n`);
}

function linesOf({ stories, lists }: Moved): string[] {
  const ofStories = Object.entries(stories).map(([slug, { to }]) => {
    const where = to === null ? "removed" : to === slug ? "has fewer chapters" : `is now /stories/${to}/`;
    return `/stories/${slug}/  ${where}\n`;
  });
  const ofLists = Object.entries(lists).map(([path, { pages }]) => `/${path}/  had ${pages} pages\n`);
  return [...ofStories, ...ofLists];
}
