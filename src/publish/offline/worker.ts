import { digestOf } from "../digest.ts";
import type { PublishSource } from "../source.ts";
import type { OfflineSource } from "./source.ts";

/** Styles, scripts and fonts of the pages that are always at hand. */
const SHELL = [
  "site.css",
  "browse.css",
  "finding.css",
  "prefs.js",
  "settings.js",
  "kept.js",
  "library-page.js",
  "literata-latin-wght-normal.woff2",
  "atkinson-hyperlegible-next-latin-wght-normal.woff2",
];

/**
 * The service worker: what the site has at hand without a network, then the program. It changes only with the
 * program, with those pages, and with the styles, scripts and fonts they need.
 */
export function workerText({ urls }: PublishSource, { worker, pages, assets }: OfflineSource): string {
  const needed = SHELL.flatMap((name) => assets[name] ?? []);
  const [offline, library] = [urls.offline().url, urls.library().url];
  const edition = {
    version: digestOf([pages, needed]).slice(0, 12),
    offline,
    pages: [offline, library],
    assets: needed,
  };
  return `self.fanlight=${JSON.stringify(edition)};\n${worker}`;
}

/**
 * The worker of an archive that wants none: it takes the place of one that readers may have from before, lets go of
 * all that was kept, and goes.
 */
export function farewell(base: string): string {
  const prefix = JSON.stringify(`fanlight:${base}:`);
  return `addEventListener("install",()=>skipWaiting());
addEventListener("activate",(event)=>event.waitUntil((async()=>{
for(const name of await caches.keys())if(name.startsWith(${prefix}))await caches.delete(name);
await registration.unregister();
})()));
`;
}
