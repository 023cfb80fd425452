import type { News, Wish } from "./messages.ts";

/** Whether this browser can keep things for offline reading here: only from secure addresses, and not in every mode. */
export const canKeep = (): boolean => "serviceWorker" in navigator && "caches" in globalThis;

/** Asks the service worker for something, once there is one. */
export async function ask(wish: Wish): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(wish);
}

/** Has what the service worker tells this page handed on. */
export function onNews(listen: (news: News) => void): void {
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<News>) => listen(data));
  navigator.serviceWorker.startMessages();
}

/** Bytes this device gives the site beyond what it uses already; null where it does not say. */
export async function room(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
