import { hash } from "node:crypto";
import { show, ViewContext } from "../../plan/index.ts";
import {
  type Archive,
  headOf,
  type Settings,
  type StoryHead,
  TAG_KINDS,
  type Tag,
  type TagKind,
} from "../../records/index.ts";
import { renderPages } from "../render.ts";
import { PageWriter } from "../site/page-writer.ts";
import { lookAt, statsOf } from "../stories/cache.ts";
import { ChapterSource } from "../stories/chapters.ts";
import { ProseWriter } from "../stories/prose.ts";
import { readFromDisk } from "../stories/read.ts";
import type { Assignment, OutcomeOf, ReadOutcome, ReadTask, RenderTask, StoryPart, Task } from "./task.ts";

/** Does tasks, one at a time; knows no more of the archive than each task tells. */
export class Worker {
  readonly #assignment: Assignment;
  readonly #writer: ProseWriter;
  readonly #chapters: ChapterSource;
  readonly #pages: PageWriter;

  constructor(assignment: Assignment) {
    this.#assignment = assignment;
    this.#writer = new ProseWriter(assignment.proseFile);
    this.#chapters = new ChapterSource(assignment.root, assignment.reading);
    this.#pages = new PageWriter(assignment.output);
  }

  /** @throws RenderFault where a page cannot be made, and the system's errors where it cannot be written. */
  async run<T extends Task>(task: T): Promise<OutcomeOf<T>> {
    const outcome = task.kind === "read" ? this.#read(task) : await this.#render(task);
    return outcome as OutcomeOf<T>;
  }

  /** Lets go of all files. */
  close(): void {
    this.#chapters.close();
    this.#writer.close();
  }

  #read({ sources }: ReadTask): ReadOutcome[] {
    const { root, reading } = this.#assignment;
    const outcomes = sources.map((source): ReadOutcome => {
      const stats = statsOf(root, source);
      const { story, messages, pictures: named } = readFromDisk(root, source, reading);
      const pictures = named.map((path): ReadOutcome["pictures"][number] => [path, lookAt(root, path)]);
      const told = { source, stats, messages, pictures };
      if (!story) return { ...told, head: null, headDigest: "", digest: "", prose: null };
      const text = JSON.stringify(headOf(story));
      // Text cut from a file keeps the whole file in memory; a copy does not.
      const head = JSON.parse(text) as StoryHead;
      const headDigest = hash("sha1", text, "base64url");
      const prose = this.#writer.put(story.chapters);
      return { ...told, head, headDigest, digest: story.source.digest, prose };
    });
    this.#writer.flush();
    return outcomes;
  }

  async #render({ site, settings, stories, pages }: RenderTask): Promise<null> {
    const byPath = new Map(stories.map((part) => [part.head.source.path, part]));
    const context = new ViewContext({
      archive: partOf(settings, stories),
      assets: {},
      chaptersOf: (path) => {
        const { head, prose } = byPath.get(path) as StoryPart;
        return this.#chapters.chapters(head, prose);
      },
      whole: {
        site,
        blurbs: new Map(stories.map(({ head, blurb }) => [head.slug, blurb])),
        similar: new Map(stories.map(({ head, similar }) => [head.slug, similar])),
      },
    });
    const rendered = await renderPages({ pages, viewOf: (page) => show(page, context) });
    for (const { output, content } of rendered) this.#pages.write(output, content);
    return null;
  }
}

/** An archive of a set's stories alone; what only the whole knows is told with the task. */
function partOf(settings: Settings, stories: StoryPart[]): Archive {
  const tags = Object.fromEntries(TAG_KINDS.map((kind): [TagKind, Tag[]] => [kind, []])) as Archive["tags"];
  const heads = new Map(stories.map(({ head }) => [head.slug, head]));
  return { settings, stories: heads, recent: [], titles: [], creators: [], series: [], tags };
}
