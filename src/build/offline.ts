import { hash } from "node:crypto";
import type { OfflineSource } from "../publish/index.ts";
import type { Prepared } from "./prepare.ts";
import type { Versions } from "./versions.ts";

const digestOf = (parts: string[]) => hash("sha1", parts.join("\n"));

/** What offline reading is made from: all of it is known before a page is rendered. */
export function offlineOf({ shared, inputs, assets, context }: Prepared, versions: Versions): OfflineSource {
  const shell = shared.filter(({ kind }) => kind === "offline" || kind === "library");
  const { story, chapter, entire } = versions.pages;
  return {
    worker: assets.worker,
    pages: digestOf(shell.map((page) => versions.pages[page.kind] + inputs.of(page))),
    assets: context.site.assets,
    pagesOf: ({ slug }) => digestOf([story, chapter, entire, versions.published, inputs.storyPages(slug)]),
  };
}
