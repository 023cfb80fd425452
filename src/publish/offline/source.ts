import type { StoryHead } from "../../records/index.ts";

/** What offline reading is made from, beside the archive: only the build knows it. */
export interface OfflineSource {
  /** The service worker's program, as it runs in browsers. */
  worker: string;
  /** Changes with the content of the pages that are always at hand. */
  pages: string;
  /** Public addresses of the built styles, scripts and fonts by source name. */
  assets: Record<string, string>;
  /** Changes with anything a story's pages show. */
  pagesOf(head: StoryHead): string;
}
