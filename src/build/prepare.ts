import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import { PageInputs, type PlannedPage, sharedPages, ViewContext } from "../plan/index.ts";
import type { Chapter } from "../records/index.ts";
import type { Loaded } from "../settings/index.ts";
import { type Assets, assetUrls, buildAssets } from "./assets.ts";
import { BuildFault } from "./fault.ts";
import type { Collection } from "./stories/collect.ts";

/** Everything that stands before rendering. */
export interface Prepared {
  context: ViewContext;
  /** Digests of what pages show. */
  inputs: PageInputs;
  /** Pages that are not one story's own. */
  shared: PlannedPage[];
  assets: Assets;
  messages: Message[];
}

/** Gathers the stories and plans what all of them share. @param chaptersOf prose by source path, for pages shown here. */
export async function prepare(
  { heads, headDigest }: Collection,
  { settings, tagRules, tagPlaces }: Loaded,
  chaptersOf: (path: string) => Chapter[],
): Promise<Prepared> {
  const { archive, messages } = gather(heads, settings, tagRules, tagPlaces);
  const assets = await buildAssets();
  const base = new URL(settings.address).pathname.replace(/\/*$/, "/");
  const context = new ViewContext({ archive, assets: assetUrls(assets, base), chaptersOf });
  const inputs = new PageInputs(context, headDigest);
  return { context, inputs, shared: [...sharedPages(context.lookup, context.urls)], assets, messages };
}

/**
 * An address given by hand, with its trailing slash.
 * @throws BuildFault where it is none.
 */
export function wellFormed(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new BuildFault(
      `“${address}” is not the address of a site.`,
      "Write it whole, as in --address https://example.org/fic/",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}
