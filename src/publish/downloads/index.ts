import { coverPng } from "../drawing/cover.ts";
import { coverSeedOf, seriesEpub, storyEpub } from "../epub/index.ts";
import { fileOf } from "../file.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { storyHtml } from "./html.ts";
import { storyText } from "./text.ts";

/** Every file readers take away. A story's stand together, so that its prose is at hand for all of them. */
export function* downloadPublications(source: PublishSource): Generator<Publication> {
  const { archive } = source;
  const { epub, html, text } = archive.settings.downloads;
  for (const head of archive.stories.values()) {
    if (epub) {
      yield storyEpub(head, source);
      const seed = coverSeedOf(head.slug, head.fandoms);
      yield fileOf(source.urls.storyFile(head.slug, "png").output, "downloads", seed, () => coverPng(seed));
    }
    if (html) yield storyHtml(head, source);
    if (text) yield storyText(head, source);
  }
  if (epub) for (const series of archive.series) yield seriesEpub(series, source);
}
