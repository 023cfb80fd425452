import { editionUrl, type StoryEdition } from "../lib/offline/edition.ts";
import { dropStory, finishKeeping, type KeptOffline, keptStory, storyCache } from "../lib/offline/kept.ts";
import { keepAssets, trimAssets } from "./assets.ts";
import { base, scope } from "./scope.ts";
import { bodyOf, bytesOf, stored } from "./stored.ts";

/** How often an edition is begun again because the archive changed meanwhile. */
const TRIES = 3;

/** The archive has no such story any more. */
export class Gone extends Error {}

type Told = (done: number, total: number) => void;

/**
 * Brings the newest edition of a story to this device, whole, beside the one that may be there already; only then
 * is that let go of. What a failed attempt brought is not brought again.
 * @throws Gone; TypeError where the network fails; QuotaExceededError where the device is full.
 * @returns whether there was anything to bring.
 */
export async function keepStory(slug: string, told: Told, signal: AbortSignal): Promise<boolean> {
  let edition = await editionOf(slug, signal);
  if ((await keptStory(base(), slug))?.version === edition.version) return false;
  for (let tries = 1; ; tries++) {
    const kept = await bring(slug, edition, told, signal);
    const now = await editionOf(slug, signal);
    if (now.version === edition.version) {
      signal.throwIfAborted();
      await finishKeeping(base(), kept);
      await dropStory(base(), slug, kept.cache);
      await trimAssets();
      return true;
    }
    // Some of what came may be of the next edition already.
    await caches.delete(kept.cache);
    if (tries === TRIES) throw new TypeError("the archive keeps changing");
    edition = now;
  }
}

async function editionOf(slug: string, signal: AbortSignal): Promise<StoryEdition> {
  const response = await fetch(editionUrl(base(), slug), { cache: "no-cache", signal });
  if (response.status === 404 || response.status === 410) throw new Gone(slug);
  if (!response.ok) throw new TypeError(String(response.status));
  return (await response.json()) as StoryEdition;
}

async function bring(
  slug: string,
  edition: StoryEdition,
  told: Told,
  signal: AbortSignal,
): Promise<KeptOffline> {
  const name = storyCache(base(), slug, edition.version);
  const cache = await caches.open(name);
  const all = [...edition.pages, ...edition.files];
  const pages: string[] = [];
  let bytes = 0;
  for (const [at, url] of all.entries()) {
    told(at, all.length);
    if (!(await cache.match(url))) {
      const response = await fetch(url, { cache: "no-cache", signal });
      if (!response.ok) throw new TypeError(`${response.status} ${url}`);
      await cache.put(url, await stored(response));
    }
    const response = (await cache.match(url)) as Response;
    bytes += bytesOf(response);
    if (at < edition.pages.length) pages.push(await bodyOf(response));
  }
  const assets = await keepAssets(pages, signal);
  return { ...edition, slug, cache: name, bytes, at: Date.now(), assets: own(assets) };
}

/** Those that are of this site. */
const own = (assets: string[]) =>
  assets.filter((url) => url.startsWith(new URL(scope.registration.scope).pathname));
