import { join, resolve } from "node:path";
import { gather } from "../gather/index.ts";
import type { Message } from "../messages/index.ts";
import { type PlannedPage, pagesOf, show, ViewContext } from "../plan/index.ts";
import { loadSettings } from "../settings/index.ts";
import { type Assets, assetUrls, buildAssets } from "./assets.ts";
import type { Edition } from "./eleventy.ts";
import { BuildFault } from "./fault.ts";
import { CACHE } from "./places.ts";
import { type Progress, SILENT } from "./progress.ts";
import { RecordStore } from "./store.ts";
import { readStories } from "./stories.ts";

/** What is to be built. */
export interface Source {
  /** The archive folder. */
  root: string;
  /** Where the site will live, instead of what `archive.yaml` says. */
  address?: string | undefined;
  progress?: Progress;
}

/** Everything that stands before rendering. */
export interface Prepared extends Edition {
  assets: Assets;
  messages: Message[];
  /** Stories on the site, and those left out of it. */
  stories: { built: number; leftOut: number };
  /** Base path of the site, with both slashes. */
  base: string;
  /** Lets go of open files. */
  close(): void;
}

/** Reads the whole archive and plans its pages; prose stays on disk until a page asks for it. */
export async function prepare({ root, address, progress = SILENT }: Source): Promise<Prepared> {
  const assetsBuilt = buildAssets();
  const { settings, tagRules, tagPlaces, messages } = loadSettings(root);
  if (address !== undefined) settings.address = wellFormed(address);
  const store = new RecordStore(join(resolve(root), CACHE, "records"));
  const read = readStories(root, settings, store, progress);
  const gathered = gather(read.heads, settings, tagRules, tagPlaces);
  const assets = await assetsBuilt;
  const base = new URL(settings.address).pathname.replace(/\/*$/, "/");
  const urls = assetUrls(assets, base);
  const context = new ViewContext({
    archive: gathered.archive,
    assets: urls,
    storyOf: (path) => store.get(path),
  });
  return {
    pages: [...pagesOf(gathered.archive)],
    viewOf: (page: PlannedPage) => show(page, context),
    assets,
    base,
    messages: [...messages, ...read.messages, ...gathered.messages],
    stories: { built: read.heads.length, leftOut: read.found - read.heads.length },
    close: () => store.close(),
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
