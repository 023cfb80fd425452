import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { hasErrors, type Message } from "../messages/index.ts";
import { isStoryPage } from "../plan/index.ts";
import { publicationsOf } from "../publish/index.ts";
import { loadSettings } from "../settings/index.ts";
import { Crew, handsHere } from "./crew/index.ts";
import { guarded } from "./guard.ts";
import { removeLeftovers } from "./leftovers.ts";
import { difference, forgetManifest, idOf, loadManifest, manifestOf, saveManifest } from "./manifest.ts";
import { offlineOf } from "./offline.ts";
import { CACHE, DEFAULT_OUTPUT } from "./places.ts";
import { prepare, wellFormed } from "./prepare.ts";
import { type Progress, SILENT } from "./progress.ts";
import { isSearch, publish, searchOf } from "./publish.ts";
import { renderSite } from "./render-site.ts";
import { keepSeen, lookAround } from "./seen.ts";
import { isInShard, keepShard, loadShards, madeInShards, type Shard } from "./shards.ts";
import { PageWriter } from "./site/page-writer.ts";
import { MARK } from "./site/place.ts";
import { Staging } from "./site/staging.ts";
import { StoryCache } from "./stories/cache.ts";
import { ChapterSource } from "./stories/chapters.ts";
import { collectStories } from "./stories/collect.ts";
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
  const root = resolve(options.root);
  const progress = options.progress ?? SILENT;
  const cacheOf = (name: string) => join(root, CACHE, `${name}-${shortDigest(output)}`);
  removeLeftovers(join(root, CACHE), shortDigest(output));
  const around = lookAround(root);
  const loaded = loadSettings(root);
  const { settings } = loaded;
  if (options.address !== undefined) settings.address = wellFormed(options.address);
  const versions = versionsOf();
  const shards = loadShards(options.merge ?? []);
  const staging = new Staging(output, root);
  const assignment = { root, language: settings.language, output: staging.folder };
  const crew = new Crew(assignment, `${cacheOf("prose")}.${process.pid}`, options.processes ?? handsHere());
  const chapters = new ChapterSource(root, settings.language);
  try {
    const others = [...shards.values()].map(({ stories }) => stories);
    const cache = new StoryCache(cacheOf("stories"), `${versions.reader} ${settings.language}`, others);
    const { shard } = options;
    const collection = await collectStories(
      root,
      crew,
      cache,
      progress,
      (path) => !shard || isInShard(path, shard),
    );
    const prepared = await prepare(collection, loaded, () => []);
    if (shard) prepared.pages = prepared.pages.filter(isStoryPage);
    const before = loadManifest(cacheOf("manifest"), staging.liveId()) ?? { pages: {}, files: {} };
    const { archive, urls } = prepared.context;
    const published = publicationsOf(
      {
        archive,
        urls,
        chaptersOf: (head) => chapters.chapters(head, collection.prose.get(head.source.path) ?? null),
      },
      offlineOf(prepared, versions),
    );
    const isWanted = options.search ?? true;
    const publications = published.publications.filter(({ path }) => !shard && (isWanted || !isSearch(path)));
    const next = manifestOf(prepared, publications, versions);
    if (shard) next.files = {};
    if (!isWanted) Object.assign(next.files, searchOf(before));
    const id = idOf(next);
    const pages = difference(before.pages, next.pages);
    const files = difference(before.files, next.files);
    const written = new Set([...pages.changed, ...files.changed]);
    const gone = [...pages.gone, ...files.gone];
    if (written.size + gone.length > 0) {
      const writer = new PageWriter(staging.folder);
      for (const { path, bytes } of prepared.assets.files) if (written.has(path)) writer.write(path, bytes);
      const made = madeInShards(next.pages, shards);
      staging.adopt(new Map([...made].filter(([path]) => written.has(path))));
      const stale = prepared.pages.filter(({ output: path }) => written.has(path) && !made.has(path));
      progress.begin("Writing pages", stale.length);
      await renderSite(stale, prepared, collection, crew, staging.folder, progress);
      await publish(publications, written, staging.folder, progress);
      const all = [...Object.keys(next.pages), ...Object.keys(next.files)];
      const unchanged = all.filter((path) => !written.has(path));
      if (shard) keepShard(staging.folder, { stories: cache.content(), pages: next.pages });
      cache.save();
      forgetManifest(cacheOf("manifest"));
      staging.commit(id, { written: [...written], unchanged, gone });
      ifPossible(() => saveManifest(cacheOf("manifest"), id, next));
    } else ifPossible(() => cache.save());
    progress.end(summary(pages.changed.length, prepared.pages.length));
    const told = [...loaded.messages, ...collection.messages, ...prepared.messages, ...published.messages];
    const built = collection.heads.length;
    return {
      messages: told,
      errors: hasErrors(told),
      stories: { built, leftOut: collection.found - built },
      pages: prepared.pages.length,
      rendered: pages.changed.length,
      output,
      remember(args, told, code) {
        const program = process.env.FANLIGHT_PROGRAM;
        if (program === undefined) return;
        const looks = { ...around, ...cache.looks() };
        const mark = { file: join(output, MARK), id };
        const name = join(root, CACHE, `seen-${shortDigest(JSON.stringify(args))}`);
        ifPossible(() => keepSeen(name, { program, args, written: Date.now(), looks, mark, told, code }));
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

function summary(written: number, all: number): string {
  const count = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "page" : "pages"}`;
  return `Wrote ${count(written)}${written < all ? `; ${count(all - written)} unchanged` : ""}.`;
}
