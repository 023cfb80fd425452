import { cachePrefix, dropStory, keptStories, keptStory } from "../lib/offline/kept.ts";
import type { News } from "../lib/offline/messages.ts";
import { Gone, keepStory } from "./keeping.ts";
import { base, scope } from "./scope.ts";

/** How long what is kept is taken for the newest before the archive is asked, in ms. */
const FRESH = 6 * 3_600_000;

const running = new Map<string, { work: Promise<void>; stop: AbortController }>();

/** Brings a story to this device, or its newest edition, and tells the pages how it goes. */
export function keep(slug: string): Promise<void> {
  const already = running.get(slug);
  if (already) return already.work;
  const stop = new AbortController();
  const told = (done: number, total: number) => tell({ slug, state: "keeping", done, total });
  const work = keepStory(slug, told, stop.signal)
    .then(() => tell({ slug, state: "kept" }))
    .catch((fault: unknown) => (stop.signal.aborted ? undefined : failed(slug, fault)))
    .finally(() => running.delete(slug));
  running.set(slug, { work, stop });
  return work;
}

/** Lets go of a story. */
export async function drop(slug: string): Promise<void> {
  const { stop, work } = running.get(slug) ?? {};
  stop?.abort();
  await work;
  await dropStory(base(), slug);
  await tell({ slug, state: "dropped" });
}

/** Looks for a new edition of one story, if it is kept. */
export async function refreshOne(slug: string): Promise<void> {
  if (await keptStory(base(), slug)) await keep(slug);
}

/** Looks for new editions of every kept story, one after another. @param isAsked whether the reader waits for it. */
export async function refreshAll(isAsked: boolean): Promise<void> {
  if (!isAsked && !(await isDue())) return;
  for (const { slug } of await keptStories(base())) await keep(slug);
}

/** Whether it is long ago that the archive was asked; if so, it counts as asked now. */
async function isDue(): Promise<boolean> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return false;
  const cache = await caches.open(`${cachePrefix(base())}state`);
  const asked = Number(await (await cache.match("asked"))?.text());
  if (Date.now() - asked < FRESH) return false;
  await cache.put("asked", new Response(String(Date.now())));
  return true;
}

/** Tells why a story was not kept; what came of it stays only where the next attempt can go on from there. */
async function failed(slug: string, fault: unknown): Promise<void> {
  const why = whyOf(fault);
  if (why !== "network") await dropStory(base(), slug, (await keptStory(base(), slug))?.cache);
  await tell({ slug, state: "failed", why });
}

function whyOf(fault: unknown): Extract<News, { state: "failed" }>["why"] {
  if (fault instanceof Gone) return "gone";
  return fault instanceof DOMException && fault.name === "QuotaExceededError" ? "full" : "network";
}

async function tell(news: News): Promise<void> {
  const pages = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage(news);
}
