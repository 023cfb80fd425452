import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import { PageInputs, type PlannedPage, pagesOf, show, ViewContext } from "../plan/index.ts";
import { loadSettings } from "../settings/index.ts";
import { type Assets, assetUrls, buildAssets } from "./assets.ts";
import type { Edition } from "./eleventy.ts";
import { BuildFault } from "./fault.ts";
import { type Progress, SILENT } from "./progress.ts";
import { collectStories, type Keeping } from "./stories/collect.ts";

/** What is to be built. */
export interface Source {
  /** The archive folder. */
  root: string;
  /** Where the site will live, instead of what `archive.yaml` says. */
  address?: string | undefined;
  /** Given the language stories have that name none, where to keep what is read. */
  keeping?: (language: string) => Keeping;
  progress?: Progress;
}

/** Everything that stands before rendering. */
export interface Prepared extends Edition {
  /** Digest of what a page shows. */
  inputsOf: (page: PlannedPage) => string;
  assets: Assets;
  messages: Message[];
  /** Stories on the site, and those left out of it. */
  stories: { built: number; leftOut: number };
  /** Base path of the site, with both slashes. */
  base: string;
}

/** Reads the whole archive and plans its pages; prose stays on disk until a page asks for it. */
export async function prepare({ root, address, keeping, progress = SILENT }: Source): Promise<Prepared> {
  const assetsBuilt = buildAssets();
  const { settings, tagRules, messages } = loadSettings(root);
  if (address !== undefined) settings.address = wellFormed(address);
  const stories = collectStories(root, settings.language, keeping?.(settings.language) ?? {}, progress);
  const { archive, messages: gathered } = gather(stories.heads, settings, tagRules);
  const assets = await assetsBuilt;
  const base = new URL(settings.address).pathname.replace(/\/*$/, "/");
  const context = new ViewContext({
    archive,
    assets: assetUrls(assets, base),
    chaptersOf: stories.chaptersOf,
  });
  const inputs = new PageInputs(context);
  return {
    pages: [...pagesOf(archive)],
    viewOf: (page: PlannedPage) => show(page, context),
    inputsOf: (page: PlannedPage) => inputs.of(page),
    assets,
    base,
    messages: [...messages, ...stories.messages, ...gathered],
    stories: { built: stories.heads.length, leftOut: stories.found - stories.heads.length },
  };
}

function wellFormed(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new BuildFault(
      `“${address}” is not the address of a site.`,
      "Write it whole, as in --address https://example.org/fic/",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}
