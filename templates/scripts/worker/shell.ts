import { cachePrefix } from "../lib/offline/kept.ts";
import { asset } from "./assets.ts";
import { base, scope } from "./scope.ts";
import { stored } from "./stored.ts";

const PREFIX = () => `${cachePrefix(base())}shell:`;
const name = () => `${PREFIX()}${scope.fanlight.version}`;

/** Brings the pages that are always at hand to this device. Throws where the network fails. */
export async function keepShell(): Promise<void> {
  const { pages, assets } = scope.fanlight;
  const cache = await caches.open(name());
  for (const url of pages) {
    const response = await fetch(url, { cache: "no-cache" });
    if (!response.ok) throw new TypeError(url);
    await cache.put(url, await stored(response));
  }
  for (const url of assets) await asset(new Request(url));
}

/** A page that is always at hand. */
export async function shellPage(path: string): Promise<Response | undefined> {
  return (await caches.open(name())).match(path);
}

/** The page for where there is no other. */
export async function offlinePage(): Promise<Response> {
  return (await shellPage(scope.fanlight.offline)) ?? Response.error();
}

/** Lets go of what earlier builds had at hand. */
export async function dropOldShells(): Promise<void> {
  for (const each of await caches.keys()) {
    if (each.startsWith(PREFIX()) && each !== name()) await caches.delete(each);
  }
}
