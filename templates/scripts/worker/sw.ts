// The service worker: keeps what readers ask it to keep, and a few of the pages they visited, for when there is no
// network. It never fetches a page or story of its own accord, but for new editions of what is kept.
import type { Wish } from "../lib/offline/messages.ts";
import { asset, isAsset, keepAssets, trimAssets } from "./assets.ts";
import { copyOf, page } from "./pages.ts";
import { base, scope } from "./scope.ts";
import { dropOldShells, keepShell } from "./shell.ts";
import { bodyOf } from "./stored.ts";
import { drop, keep, refreshAll } from "./stories.ts";
import { keepVisited } from "./visited.ts";

// Every page names its own styles and scripts by their content, so a new worker may serve pages of an older build.
scope.addEventListener("install", (event) => event.waitUntil(keepShell().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => event.waitUntil(begin()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !request.url.startsWith(scope.registration.scope)) return;
  if (isAsset(url)) event.respondWith(asset(request));
  else if (request.mode === "navigate") event.respondWith(page(event));
  else if (url.pathname.startsWith(`${base()}stories/`))
    event.respondWith(fetch(request).catch(async () => (await copyOf(request.url)) ?? Response.error()));
});
scope.addEventListener("message", (event) => {
  const wish = event.data as Wish;
  if (wish.do === "keep") event.waitUntil(keep(wish.slug));
  else if (wish.do === "drop") event.waitUntil(drop(wish.slug));
  else if (wish.do === "refresh") event.waitUntil(refreshAll(true));
});

async function begin(): Promise<void> {
  await dropOldShells();
  await trimAssets();
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
  // Pages opened before there was a worker were visited too.
  for (const { url } of await scope.clients.matchAll({ type: "window", includeUncontrolled: true })) {
    if (!url.startsWith(scope.registration.scope)) continue;
    const response = await fetch(url).catch(() => null);
    if (!response?.ok) continue;
    await keepAssets([await bodyOf(response)]).catch(() => null);
    await keepVisited(url, response);
  }
}
