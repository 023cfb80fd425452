import type { Message } from "../../messages/index.ts";
import type { Blurb, Site, StoryCard, StoryPage } from "../../plan/index.ts";
import type { StoryFiles } from "../../read/index.ts";
import type { Reading, Settings, StoryHead } from "../../records/index.ts";
import type { ProsePlace } from "../stories/prose.ts";

/** What a worker is told once, before anything else. */
export interface Assignment {
  /** The archive folder, absolute. */
  root: string;
  /** The settings stories are read by. */
  reading: Reading;
  /** Where this worker keeps the prose it reads. */
  proseFile: string;
  /** Folder the pages go to. */
  output: string;
}

/** Stories to read. */
export interface ReadTask {
  kind: "read";
  sources: StoryFiles[];
}

/** What reading one story gave, without its prose. */
export interface ReadOutcome {
  source: StoryFiles;
  stats: [size: number, time: number][] | null;
  head: StoryHead | null;
  /** Digest of the head; "" where there is none. */
  headDigest: string;
  /** Digest of the files' bytes; "" where they could not be read. */
  digest: string;
  prose: ProsePlace | null;
  messages: Message[];
  /** Pictures its text names, and how each looked before it was read; null where there was none. */
  pictures: [path: string, look: [size: number, time: number] | null][];
}

/** What a story's own pages show beside the prose. */
export interface StoryPart {
  head: StoryHead;
  blurb: Blurb;
  /** Stories like it. */
  similar: StoryCard[];
  /** Null where it was not read in this build. */
  prose: ProsePlace | null;
}

/** A set of stories' own pages to render and write. */
export interface RenderTask {
  kind: "render";
  site: Site;
  settings: Settings;
  stories: StoryPart[];
  pages: StoryPage[];
}

export type Task = ReadTask | RenderTask;
export type OutcomeOf<T extends Task> = T extends ReadTask ? ReadOutcome[] : null;
