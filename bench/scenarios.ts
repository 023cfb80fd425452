import fs from "node:fs";
import path from "node:path";
import { type Contender, clean } from "./contenders.ts";

/** A change made before each counted run; `run` numbers the runs, so that no two edits are the same. */
export interface Scenario {
  name: string;
  before(contender: Contender, dir: string, run: number): void;
}

function edit(file: string, change: (text: string) => string): void {
  const before = fs.readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`The bench's edit of ${file} changed nothing.`);
  fs.writeFileSync(file, after);
}

/** The story file that holds the tags: for the peers that is the story's index, not its first chapter. */
function tagFile(contender: Contender, dir: string): string {
  if (contender.dialect === "fanlight") return path.join(dir, contender.storyFile);
  const folder = path.dirname(path.join(dir, contender.storyFile));
  return path.join(folder, contender.dialect === "hugo" ? "_index.md" : "index.md");
}

export const SCENARIOS: Scenario[] = [
  { name: "cold", before: (contender, dir) => clean(contender, dir) },
  { name: "nothing changed", before: () => {} },
  {
    name: "one story changed",
    before: (contender, dir, run) =>
      edit(path.join(dir, contender.storyFile), (text) => `${text}\n\nA line added by run ${run}.\n`),
  },
  {
    name: "one tag renamed",
    before: (contender, dir, run) =>
      edit(tagFile(contender, dir), (text) =>
        text.replace(/(ags:\n {2}- ")[^"]*"/i, (_all, head: string) => `${head}renamed by run ${run}"`),
      ),
  },
  {
    name: "one template changed",
    before: (contender, dir, run) =>
      edit(path.join(dir, contender.templateFile), (text) => {
        const mark =
          contender.dialect === "fanlight" ? `\n// Edited by run ${run}.\n` : `<!-- run ${run} -->`;
        if (contender.dialect === "hugo") return text.replace("<h1>", `${mark}<h1>`);
        return text + mark;
      }),
  },
];
