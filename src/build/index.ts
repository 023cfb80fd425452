import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { hasErrors, type Message } from "../messages/index.ts";
import { publicationsOf } from "../publish/index.ts";
import type { StoryHead } from "../records/index.ts";
import { loadMoved, loadSettings } from "../settings/index.ts";
import { addressFile, loadAddresses } from "./addresses.ts";
import { convertBooks, withoutMissing } from "./convert.ts";
import { Crew, handsHere } from "./crew/index.ts";
import { boundMemory } from "./crew/memory.ts";
import { differenceOf } from "./difference.ts";
import { guarded } from "./guard.ts";
import { removeLeftovers } from "./leftovers.ts";
import { forgetManifest, loadManifest, manifestText, NO_SITE, saveManifest } from "./manifest.ts";
import { offlineOf } from "./offline.ts";
import { CACHE, DEFAULT_OUTPUT } from "./places.ts";
import { movedOf, prepare, wellFormed } from "./prepare.ts";
import { type Progress, SILENT, summary } from "./progress.ts";
import { publish, searchOf } from "./publish.ts";
import { renderSite } from "./render-site.ts";
import { keepSeen, lookAround } from "./seen.ts";
import { isInShard, keepShard, loadShards, madeInShards, type Shard } from "./shards.ts";
import { PageWriter } from "./site/page-writer.ts";
import { MARK } from "./site/place.ts";
import { Staging } from "./site/staging.ts";
import { planShare, planSite } from "./site-plan.ts";
import { StoryCache } from "./stories/cache.ts";
import { ChapterSource } from "./stories/chapters.ts";
import { collectStories } from "./stories/collect.ts";
import { picturesIn, readingOf } from "./stories/read.ts";
import { versionsOf } from "./versions.ts";

export { BuildFault } from "./fault.ts";
export { type Progress, progressOn, SILENT } from "./progress.ts";
export { RenderFault } from "./render.ts";
export { parseShard } from "./shards.ts";

export interface BuildOptions {
  /** The archive folder: holds `stories/` and `archive.yaml`. */
  root: string;
  /** The site's folder; `_site` in the archive folder unless given. */
  output?: string | undefined;
  /** Where the site will live, instead of what `archive.yaml` says. */
  address?: string | undefined;
  /** Processes to use at most; as many as there are cores unless given. The site is the same for any number. */
  processes?: number | undefined;
  /** Whether to make the search index; without it the one of the last build stays as it is. */
  search?: boolean | undefined;
  /** Build only the pages of one share of the stories, and leave what a merge needs. */
  shard?: Shard | undefined;
  /** Folders of finished shares to take pages from. */
  merge?: string[] | undefined;
  /** Time in ms to wait for another build of the same site; none unless given. */
  wait?: number;
  progress?: Progress;
}

export interface BuildReport {
  /** Keeps what was told, so that the next build with the same command line can tell it again at once. */
  remember(args: string[], told: string, code: number): void;
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
}

/**
 * Builds the site: reads the stories that changed, renders the pages whose inputs changed, and switches the new
 * site in whole.
 * @throws BuildFault for what the maintainer can put right, RenderFault for a fault of Fanlight's own; the live
 * site is then as it was.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const output = resolve(options.output ?? join(options.root, DEFAULT_OUTPUT));
  return guarded(output, options.wait ?? 0, () => buildOnce(options, output));
}

async function buildOnce(options: BuildOptions, output: string): Promise<BuildReport> {
  boundMemory();
  const root = resolve(options.root);
  const progress = options.progress ?? SILENT;
  const cacheOf = (name: string) => join(root, CACHE, `${name}-${shortDigest(output)}`);
  removeLeftovers(join(root, CACHE), shortDigest(output));
  const began = Date.now();
  const around = lookAround(root);
  const loaded = loadSettings(root);
  const { settings } = loaded;
  if (options.address !== undefined) settings.address = wellFormed(options.address);
  const missing = withoutMissing(settings);
  const versions = versionsOf();
  const shards = loadShards(options.merge ?? []);
  const staging = new Staging(output, root);
  const reading = readingOf(settings);
  const assignment = { root, reading, output: staging.folder };
  const crew = new Crew(assignment, `${cacheOf("prose")}.${process.pid}`, options.processes ?? handsHere());
  const chapters = new ChapterSource(root, reading);
  try {
    const others = [...shards.values()].map(({ stories }) => stories);
    const cache = new StoryCache(
      (part) => cacheOf(`stories-${part}`),
      `${versions.reader} ${JSON.stringify(reading)}`,
      others,
    );
    const { shard } = options;
    const collection = await collectStories(
      root,
      crew,
      cache,
      progress,
      (path) => !shard || isInShard(path, shard),
    );
    const former = loadMoved(root);
    const prepared = await prepare(collection, loaded, () => [], former.moved, loadAddresses(output));
    const { context, assets } = prepared;
    const { archive, urls } = context;
    const chaptersOf = (head: StoryHead) =>
      chapters.chapters(head, collection.prose.get(head.source.path) ?? null);
    const isSearched = options.search ?? true;
    const source = { archive, urls, chaptersOf, pictureAt: picturesIn(root), moved: movedOf(prepared) };
    const none = { publications: [], messages: [] };
    const converted = shard
      ? none
      : await convertBooks(context, source, cacheOf("converted"), versions.published, progress);
    const published = shard ? none : publicationsOf(source, offlineOf(prepared, versions), isSearched);
    const publications = shard
      ? []
      : [...published.publications, ...converted.publications, addressFile(prepared.addresses)];
    const plan = shard ? planShare(prepared, versions) : planSite(prepared, publications, versions);
    const before = loadManifest(cacheOf("manifest"), staging.liveId()) ?? NO_SITE;
    if (!isSearched) for (const [path, inputs] of searchOf(before)) plan.manifest.files.set(path, inputs);
    const { text, id } = manifestText(plan.manifest);
    const stale = differenceOf(before, plan, urls);
    if (stale.written.size + stale.gone.length > 0) {
      const writer = new PageWriter(staging.folder);
      for (const { path, bytes } of assets.files) if (stale.files.has(path)) writer.write(path, bytes);
      const made = madeInShards(stale.own, plan.manifest, shards);
      staging.adopt(made);
      const own = stale.own.filter(({ output }) => !made.has(output));
      progress.begin("Writing pages", own.length + stale.shared.length);
      await renderSite({ own, shared: stale.shared }, context, collection, crew, staging.folder, progress);
      await publish(publications, stale.files, staging.folder, progress);
      if (shard) keepShard(staging.folder, { stories: cache.content(), manifest: text });
      cache.save();
      forgetManifest(cacheOf("manifest"));
      staging.commit(id, { ...stale, written: [...stale.written] });
      ifPossible(() => saveManifest(cacheOf("manifest"), text));
    } else ifPossible(() => cache.save());
    const rendered = stale.own.length + stale.shared.length;
    progress.end(summary(rendered, stale.pages));
    // What the next build may find otherwise though no file of the archive changed.
    const passing = [...missing, ...converted.messages];
    const told = [
      ...loaded.messages,
      ...former.messages,
      ...collection.messages,
      ...prepared.messages,
      ...published.messages,
      ...passing,
    ];
    const built = collection.heads.length;
    return {
      messages: told,
      errors: hasErrors(told),
      stories: { built, leftOut: collection.found - built },
      pages: stale.pages,
      rendered,
      output,
      remember(args, told, code) {
        const program = process.env.FANLIGHT_PROGRAM;
        if (program === undefined || passing.length > 0) return;
        const looks = { ...around, ...cache.looks() };
        const mark = { file: join(output, MARK), id };
        const name = join(root, CACHE, `seen-${shortDigest(JSON.stringify(args))}`);
        ifPossible(() => keepSeen(name, { program, args, written: began, looks, mark, told, code }));
      },
    };
  } catch (fault) {
    staging.discard();
    throw fault;
  } finally {
    chapters.close();
    crew.close();
  }
}

/** For what only spares the next build work: the site is in its place, and what cannot be kept is no reason to fail. */
function ifPossible(keep: () => void): void {
  try {
    keep();
  } catch {}
}

const shortDigest = (text: string) => createHash("sha1").update(text).digest("hex").slice(0, 8);
