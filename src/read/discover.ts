import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Message, message } from "../messages/index.ts";

/** Where one story lies: paths relative to the archive folder, with forward slashes. */
export interface StoryFiles {
  path: string;
  /** In reading order; of a folder story, the index first. */
  files: string[];
}

const STORY_FILE = /\.(?:md|markdown|txt|html|xhtml|htm)$/i;
const INDEX = /^index\.(?:md|markdown|txt|html|xhtml|htm)$/i;
const NUMBERED = /^(?:ch(?:apter|ap)?|part)?[\s_-]*\d+/i;

const NATURAL = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const byName = (a: Dirent, b: Dirent) => NATURAL.compare(a.name, b.name) || (a.name < b.name ? -1 : 1);

/**
 * Finds every story under `<root>/stories`: a file is a story, a folder with an index is a story of many files,
 * any other folder holds stories. Files and folders whose names begin with a dot or an underscore are passed over.
 * @throws when `<root>/stories` itself cannot be read.
 */
export function findStories(root: string): { sources: StoryFiles[]; messages: Message[] } {
  const sources: StoryFiles[] = [];
  const messages: Message[] = [];
  visit("stories", readdirSync(join(root, "stories"), { withFileTypes: true }));
  return { sources, messages };

  function visit(folder: string, entries: Dirent[]): void {
    const shown = entries.filter(({ name }) => !/^[._]/.test(name)).sort(byName);
    const files = shown
      .filter((entry) => !entry.isDirectory() && STORY_FILE.test(entry.name))
      .map(({ name }) => name);
    const index = folder === "stories" ? undefined : files.find((name) => INDEX.test(name));
    if (index !== undefined) {
      const chapters = files.filter((name) => name !== index && !INDEX.test(name));
      sources.push({ path: folder, files: [index, ...chapters].map((name) => `${folder}/${name}`) });
      return;
    }
    const numbered = files.filter((name) => NUMBERED.test(name));
    if (folder !== "stories" && numbered.length > 1 && numbered.length === files.length) {
      messages.push(
        message("structure/folder-without-index", { file: folder }, { folder, files: files.length }),
      );
    }
    for (const entry of shown) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path, readFolder(path));
      else if (STORY_FILE.test(entry.name)) sources.push({ path, files: [path] });
    }
  }

  function readFolder(folder: string): Dirent[] {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      messages.push(message("structure/folder-unreadable", { file: folder }, { why }));
      return [];
    }
  }
}
