import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import {
  type Addresses,
  addressesOf,
  listsOf,
  movedPages,
  PageInputs,
  type PlannedOf,
  type PlannedPage,
  settleMoved,
  sharedPages,
  ViewContext,
} from "../plan/index.ts";
import type { PublishSource } from "../publish/index.ts";
import type { Chapter, Moved } from "../records/index.ts";
import type { Loaded } from "../settings/index.ts";
import { type Assets, assetUrls, siteAssets } from "./assets.ts";
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
  /** Every address the site has and had. */
  addresses: Addresses;
  messages: Message[];
}

/**
 * Gathers the stories and plans what all of them share.
 * @param chaptersOf prose by source path, for pages shown here. @param moved what `moved.yaml` says.
 * @param earlier addresses of the live site.
 */
export async function prepare(
  { heads, headDigest }: Collection,
  { settings, tagRules, tagPlaces }: Loaded,
  chaptersOf: (path: string) => Chapter[],
  moved: Moved,
  earlier: Addresses | null = null,
): Promise<Prepared> {
  const { archive, messages } = gather(heads, settings, tagRules, tagPlaces);
  const assets = await siteAssets();
  const base = new URL(settings.address).pathname.replace(/\/*$/, "/");
  const context = new ViewContext({ archive, assets: assetUrls(assets, base), chaptersOf });
  const inputs = new PageInputs(context, headDigest);
  const shared = [...sharedPages(context.lookup, context.urls)];
  const lists = listsOf(shared);
  const settled = settleMoved(archive, lists, earlier, moved);
  messages.push(...settled.messages);
  const addresses = addressesOf(archive, lists, settled.moved);
  shared.push(...movedPages(archive, context.urls, settled.moved, shared));
  return { context, inputs, shared, assets, addresses, messages };
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

/** The pages that stand where others were, as publishing wants them. */
export function movedOf({ shared, addresses }: Prepared): NonNullable<PublishSource["moved"]> {
  const pages = shared.filter((page): page is PlannedOf<"moved"> => page.kind === "moved");
  return { stories: addresses.moved.stories, pages };
}
