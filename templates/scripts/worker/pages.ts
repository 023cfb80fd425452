import { storyAt } from "../lib/offline/edition.ts";
import { keptStory } from "../lib/offline/kept.ts";
import { base, type FetchEvent } from "./scope.ts";
import { offlinePage, shellPage } from "./shell.ts";
import { refreshAll, refreshOne } from "./stories.ts";
import { forgetVisited, keepVisited, visited } from "./visited.ts";

/** How long the network may take before a copy at hand is shown instead, in ms. */
const PATIENCE = 4000;

/**
 * A page: from the network, so that it is never an old one while there is a newer; where that fails or takes too
 * long, from this device: as part of a story that is kept whole, else as it was when last visited.
 */
export async function page(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const network = Promise.resolve(event.preloadResponse)
    .then((early) => early ?? fetch(event.request))
    .then((response) => {
      event.waitUntil(arrived(url, response.clone()));
      return response;
    });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const first = await Promise.race([network.catch(() => null), late]);
  if (first && first.status < 500) return first;
  const near = await copyOf(url);
  if (near) {
    event.waitUntil(network.catch(() => null));
    return near;
  }
  return first ?? network.catch(offlinePage);
}

/** What this device has of an address. */
export async function copyOf(address: string): Promise<Response | undefined> {
  const { pathname } = new URL(address);
  const slug = storyAt(base(), pathname);
  const kept = slug === null ? null : await keptStory(base(), slug);
  const own = kept && (await (await caches.open(kept.cache)).match(pathname));
  return own ?? (await visited(address)) ?? shellPage(pathname);
}

async function arrived(address: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410) return forgetVisited(address);
  await keepVisited(address, response);
  const slug = storyAt(base(), new URL(address).pathname);
  if (slug !== null) await refreshOne(slug);
  await refreshAll(false);
}
