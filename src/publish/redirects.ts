import { digestOf } from "./digest.ts";
import { fileOf } from "./file.ts";
import type { Publication } from "./publication.ts";
import type { PublishSource } from "./source.ts";

/** Lines that Cloudflare Pages reads of the file at most (developers.cloudflare.com/pages, "Redirects"). */
const LINES = 2_000;

/** What a story can be taken away as, or followed by. */
const FILES = ["epub", "html", "txt"];

/**
 * `_redirects`, which Netlify, Cloudflare Pages and others read: with it even files of a renamed story and its feed
 * lead on. Pages do so without it. Stories come first, as there may be more lines than hosts read.
 */
export function* redirectPublications({ archive, urls, moved }: PublishSource): Generator<Publication> {
  if (!moved) return;
  const lines = moved.pages.flatMap(({ url, target }) => (target ? [`${url} ${target.url} 301`] : []));
  for (const [slug, { to }] of Object.entries(moved.stories)) {
    if (to === null || to === slug || !archive.stories.has(to)) continue;
    const files = FILES.map((extension) => [urls.storyFile(slug, extension), urls.storyFile(to, extension)]);
    for (const [from, target] of [...files, [urls.storyFeed(slug), urls.storyFeed(to)]]) {
      lines.push(`${from?.url} ${target?.url} 301`);
    }
  }
  if (lines.length === 0) return;
  const text = `${lines.slice(0, LINES).join("\n")}\n`;
  yield fileOf(urls.atRoot("_redirects").output, "redirects", digestOf(text), () => text);
}
