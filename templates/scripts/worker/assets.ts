import { cachePrefix, keptStories } from "../lib/offline/kept.ts";
import { fontsFor } from "./fonts.ts";
import { base, scope } from "./scope.ts";
import { bodyOf, stored } from "./stored.ts";

/** Styles, scripts and fonts that no kept story needs are let go of, the oldest first, above this many. */
const SPARE = 80;

const open = () => caches.open(`${cachePrefix(base())}assets`);

/** Whether an address is of a style sheet, script or font: its name tells its content, so it never changes. */
export const isAsset = (url: URL): boolean => url.pathname.startsWith(`${base()}assets/`);

/** A style sheet, script or font: from this device, else from the network, and then kept. */
export async function asset(request: Request): Promise<Response> {
  const cache = await open();
  const known = await cache.match(request.url);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, await stored(response.clone()));
  return response;
}

/**
 * Brings to this device all that some pages need: what they name, and of the fonts those whose characters they
 * hold. Throws where the network fails.
 * @param pages their HTML.
 * @returns addresses of all of it.
 */
export async function keepAssets(pages: string[], signal?: AbortSignal): Promise<string[]> {
  const pattern = new RegExp(`${base().replace(/[.*+?^$\\{}()|[\]]/g, "\\$&")}assets/[\\w.-]+`, "g");
  const named = new Set(pages.flatMap((page) => page.match(pattern) ?? []));
  const text = pages.join("");
  for (const url of named) {
    const response = await asset(new Request(url, signal ? { signal } : {}));
    if (!response.ok) throw new TypeError(url);
    if (!url.endsWith(".css")) continue;
    for (const font of fontsFor(await bodyOf(response), text))
      named.add(new URL(font, new URL(url, scope.registration.scope)).pathname);
  }
  return [...named];
}

/** Lets go of what is no longer needed. */
export async function trimAssets(): Promise<void> {
  const kept = (await keptStories(base())).flatMap(({ assets }) => assets);
  const needed = new Set([...kept, ...scope.fanlight.assets]);
  const cache = await open();
  const spare = (await cache.keys()).filter(({ url }) => !needed.has(new URL(url).pathname));
  for (const request of spare.slice(0, Math.max(0, spare.length - SPARE))) await cache.delete(request);
}
