import { archivePrefix } from "../kept-names.ts";
import { editionUrl, type StoryEdition } from "./edition.ts";

/** A story kept on this device: one whole edition of it, in a cache of its own. */
export interface KeptOffline extends StoryEdition {
  slug: string;
  /** Name of its cache. */
  cache: string;
  /** What it takes on this device, in bytes, without the styles and fonts it shares with the rest. */
  bytes: number;
  /** When it was kept, in ms. */
  at: number;
  /** Styles, scripts and fonts its pages need. */
  assets: string[];
}

/** Told to the window when all of it was let go of. */
export const FORGOTTEN = "fanlight:offline-forgotten";

/** Every cache of a site starts with this; two archives on one host keep their things apart by the base path. */
export const cachePrefix = archivePrefix;

const storyPrefix = (base: string, slug = "") => `${cachePrefix(base)}story:${slug === "" ? "" : `${slug}:`}`;

/** The cache of one edition of a story. */
export const storyCache = (base: string, slug: string, version: string): string =>
  `${storyPrefix(base, slug)}${version}`;

/** Every story kept whole, the last one kept first. Empty where the browser keeps nothing. */
export async function keptStories(base: string): Promise<KeptOffline[]> {
  const prefix = storyPrefix(base);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const found = await Promise.all(names.map((name) => keptIn(base, name)));
  const stories = new Map<string, KeptOffline>();
  for (const story of found) {
    if (story && story.at > (stories.get(story.slug)?.at ?? -1)) stories.set(story.slug, story);
  }
  return [...stories.values()].sort((a, b) => b.at - a.at);
}

/** One story, where it is kept whole. */
export async function keptStory(base: string, slug: string): Promise<KeptOffline | null> {
  const prefix = storyPrefix(base, slug);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const found = await Promise.all(names.map((name) => keptIn(base, name)));
  return found.reduce((last, story) => (story && story.at > (last?.at ?? -1) ? story : last), null);
}

/** Says that a story is now kept whole: what is written last makes a cache count. */
export async function finishKeeping(base: string, story: KeptOffline): Promise<void> {
  const cache = await caches.open(story.cache);
  const body = JSON.stringify(story);
  await cache.put(
    editionUrl(base, story.slug),
    new Response(body, { headers: { "content-type": "application/json" } }),
  );
}

/** Lets go of all that is kept of a story but one edition. @param spared name of the cache to leave. */
export async function dropStory(base: string, slug: string, spared?: string): Promise<void> {
  const prefix = storyPrefix(base, slug);
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== spared) await caches.delete(name);
  }
}

/** Lets go of everything kept for offline reading, and of the pages visited; not of the site's own look. */
export async function forgetOffline(base: string): Promise<void> {
  if (!("caches" in globalThis)) return;
  for (const name of await caches.keys()) {
    const own = name.startsWith(cachePrefix(base)) ? name.slice(cachePrefix(base).length) : "";
    if (/^(story:|pages$|state$)/.test(own)) await caches.delete(name);
  }
  globalThis.dispatchEvent(new Event(FORGOTTEN));
}

async function keptIn(base: string, name: string): Promise<KeptOffline | null> {
  const slug = name.slice(storyPrefix(base).length).replace(/:[^:]*$/, "");
  const response = await (await caches.open(name)).match(editionUrl(base, slug));
  return response ? ((await response.json()) as KeptOffline) : null;
}
