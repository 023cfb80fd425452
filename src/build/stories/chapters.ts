import type { Chapter, Reading, StoryHead } from "../../records/index.ts";
import { Overtaken } from "../fault.ts";
import { type ProsePlace, ProseReader } from "./prose.ts";
import { readFromDisk } from "./read.ts";

/** Gives stories their prose back: from where this build keeps it, or else from the story's own files. */
export class ChapterSource {
  readonly #root: string;
  readonly #reading: Reading;
  readonly #reader = new ProseReader();

  /** @param root the archive folder. @param reading the settings stories are read by. */
  constructor(root: string, reading: Reading) {
    this.#root = root;
    this.#reading = reading;
  }

  /** @throws Overtaken where the story's files are no longer what they were. */
  chapters({ source, chapters }: StoryHead, prose: ProsePlace | null): Chapter[] {
    if (prose) return this.#reader.chapters(prose, chapters);
    const { path, files } = source;
    const { story } = readFromDisk(this.#root, { path, files }, this.#reading);
    if (story?.source.digest !== source.digest) {
      throw new Overtaken(`${path} was changed again and again while the site was built.`);
    }
    return chapters.map((head, i) => ({ ...head, content: story.chapters[i]?.content ?? "" }));
  }

  /** Lets go of all files. */
  close(): void {
    this.#reader.close();
  }
}
