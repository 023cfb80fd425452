import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { hasErrors, type Message } from "../messages/index.ts";
import type { PlannedPage } from "../plan/index.ts";
import { difference, idOf, loadManifest, type Manifest, saveManifest } from "./manifest.ts";
import { CACHE, DEFAULT_OUTPUT } from "./places.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { type Progress, SILENT } from "./progress.ts";
import { renderPages } from "./render.ts";
import { Staging } from "./site/staging.ts";
import { StoryCache } from "./stories/cache.ts";
import { ProsePacks } from "./stories/packs.ts";
import { type Versions, versionsOf } from "./versions.ts";

export { BuildFault } from "./fault.ts";
export { type Progress, progressOn, SILENT } from "./progress.ts";
export { RenderFault } from "./render.ts";

export interface BuildOptions {
  /** The archive folder: holds `stories/` and `archive.yaml`. */
  root: string;
  /** The site's folder; `_site` in the archive folder unless given. */
  output?: string | undefined;
  /** Where the site will live, instead of what `archive.yaml` says. */
  address?: string | undefined;
  progress?: Progress;
}

export interface BuildReport {
  /** Everything to tell the maintainer. */
  messages: Message[];
  /** Whether any message says that something was lost. */
  errors: boolean;
  stories: { built: number; leftOut: number };
  pages: number;
  /** Pages that were out of date, and so rendered. */
  rendered: number;
  /** The site's folder, absolute. */
  output: string;
  /** Base path of the site, with both slashes. */
  base: string;
}

/** Pages rendered together: those of about 100 stories. */
const PAGES_AT_ONCE = 600;

/**
 * Builds the site: reads the stories that changed, renders the pages whose inputs changed, and switches the new
 * site in whole.
 * @throws BuildFault for what the maintainer can put right, RenderFault for a fault of Fanlight's own; the live
 * site is then as it was.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const root = resolve(options.root);
  const progress = options.progress ?? SILENT;
  const output = resolve(options.output ?? join(root, DEFAULT_OUTPUT));
  const cacheOf = (name: string) => join(root, CACHE, `${name}-${shortDigest(output)}`);
  const versions = versionsOf();
  const staging = new Staging(output, root);
  const packs = new ProsePacks(`${cacheOf("prose")}.${process.pid}`);
  let cache: StoryCache | undefined;
  try {
    const keeping = (language: string) => {
      cache = new StoryCache(cacheOf("stories"), `${versions.reader} ${language}`);
      return { cache, packs };
    };
    const prepared = await prepare({ root, address: options.address, keeping, progress });
    const before = loadManifest(cacheOf("manifest"), staging.liveId()) ?? { pages: {}, files: {} };
    const next = manifestOf(prepared, versions);
    const pages = difference(before.pages, next.pages);
    const files = difference(before.files, next.files);
    const rendered = await writeSite(
      prepared,
      new Set([...pages.changed, ...files.changed]),
      staging,
      progress,
    );
    const id = idOf(next);
    if (rendered > 0 || files.changed.length > 0 || pages.gone.length + files.gone.length > 0) {
      const all = [...Object.keys(next.pages), ...Object.keys(next.files)];
      const written = new Set([...pages.changed, ...files.changed]);
      staging.commit(
        id,
        all.filter((path) => !written.has(path)),
        [...pages.gone, ...files.gone],
      );
      saveManifest(cacheOf("manifest"), id, next);
    }
    cache?.save();
    const { messages, stories, base } = prepared;
    return {
      messages,
      errors: hasErrors(messages),
      stories,
      pages: prepared.pages.length,
      rendered,
      output,
      base,
    };
  } catch (fault) {
    staging.discard();
    throw fault;
  } finally {
    packs.close();
  }
}

const shortDigest = (text: string) => createHash("sha1").update(text).digest("hex").slice(0, 8);

function manifestOf({ pages, inputsOf, assets }: Prepared, versions: Versions): Manifest {
  const digests: Manifest["pages"] = {};
  for (const page of pages)
    digests[page.output] = `${versions.pages[page.kind].slice(0, 8)}${inputsOf(page)}`;
  const files = Object.fromEntries(assets.files.map(({ path, bytes }) => [path, String(bytes.length)]));
  return { pages: digests, files };
}

/** Writes what is out of date. @returns how many pages that was. */
async function writeSite(
  prepared: Prepared,
  stale: Set<string>,
  staging: Staging,
  progress: Progress,
): Promise<number> {
  for (const { path, bytes } of prepared.assets.files) if (stale.has(path)) staging.write(path, bytes);
  const pages = prepared.pages.filter((page) => stale.has(page.output));
  progress.begin("Writing pages", pages.length);
  for (const set of setsOf(pages)) {
    for (const { output, content } of await renderPages({ pages: set, viewOf: prepared.viewOf })) {
      staging.write(output, content);
    }
    progress.advance(set.length);
  }
  const unchanged = prepared.pages.length - pages.length;
  progress.end(`Wrote ${count(pages.length)}${unchanged > 0 ? `; ${count(unchanged)} unchanged` : ""}.`);
  return pages.length;
}

const count = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "page" : "pages"}`;

function* setsOf(pages: PlannedPage[]): Generator<PlannedPage[]> {
  for (let i = 0; i < pages.length; i += PAGES_AT_ONCE) yield pages.slice(i, i + PAGES_AT_ONCE);
}
