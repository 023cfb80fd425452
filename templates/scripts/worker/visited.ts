import { cachePrefix } from "../lib/offline/kept.ts";
import { base } from "./scope.ts";
import { bytesOf, stored } from "./stored.ts";

/** The pages visited last that stay on this device, by number and by bytes. */
const MOST_PAGES = 60;
const MOST_BYTES = 8_000_000;
/** A page larger than this would drive too many others out. */
const LARGEST = 2_000_000;

const open = () => caches.open(`${cachePrefix(base())}pages`);

/** A page's address without what only scripts read: the site is static, so one file answers all of them. */
export const pageUrl = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};

/** Whether an answer is a page of the site worth keeping. */
const isPage = (response: Response) =>
  response.ok && !response.redirected && /^text\/html/.test(response.headers.get("content-type") ?? "");

/** Keeps a visited page, and lets go of those visited longest ago that are too many. */
export async function keepVisited(address: string, response: Response): Promise<void> {
  if (!isPage(response)) return;
  const page = await stored(response);
  if (bytesOf(page) > LARGEST) return;
  const cache = await open();
  await cache.delete(pageUrl(address));
  await cache.put(pageUrl(address), page);
  const requests = [...(await cache.keys())].reverse();
  let bytes = 0;
  for (const [at, request] of requests.entries()) {
    bytes += bytesOf(await cache.match(request));
    if (at >= MOST_PAGES || bytes > MOST_BYTES) await cache.delete(request);
  }
}

/** A page visited before. */
export async function visited(address: string): Promise<Response | undefined> {
  return (await open()).match(pageUrl(address));
}

/** Lets go of a page that is no longer in the archive. */
export async function forgetVisited(address: string): Promise<void> {
  await (await open()).delete(pageUrl(address));
}
