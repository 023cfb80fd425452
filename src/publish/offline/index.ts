import type { StoryEdition } from "../../../templates/scripts/lib/offline/edition.ts";
import { displayTitle, type StoryHead } from "../../records/index.ts";
import { digestOf, storyDigest } from "../digest.ts";
import { fileOf } from "../file.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { icon } from "./icon.ts";
import type { OfflineSource } from "./source.ts";
import { ICONS, TOUCH_ICON, webApp } from "./web-app.ts";
import { farewell, workerText } from "./worker.ts";

export type { OfflineSource } from "./source.ts";

/** What lets readers keep the archive's stories on their device, and install it as an app. */
export function* offlinePublications(source: PublishSource, offline: OfflineSource): Generator<Publication> {
  const { archive, urls } = source;
  const text = (path: string, content: string) =>
    fileOf(path, "offline reading", digestOf(content), () => content);
  const picture = (name: string, size: number) =>
    fileOf(urls.icon(name).output, "offline reading", String(size), () => icon(size));
  yield text(urls.webApp().output, webApp(source));
  for (const [name, size] of Object.entries(ICONS)) yield picture(name, size);
  yield picture("touch", TOUCH_ICON);
  const isWanted = archive.settings.offline;
  yield text(urls.worker().output, isWanted ? workerText(source, offline) : farewell(urls.base));
  if (!isWanted) return;
  for (const head of archive.stories.values()) {
    const edition = editionOf(head, source, offline);
    const { output } = urls.storyEdition(head.slug);
    yield fileOf(output, "offline reading", edition.version, () => JSON.stringify(edition));
  }
}

/** What a reader keeps of a story. */
export function editionOf(
  head: StoryHead,
  { archive, urls }: PublishSource,
  { pagesOf }: OfflineSource,
): StoryEdition {
  const { downloads, pages } = archive.settings;
  const hasEntire = pages.entireStory && head.chapters.length > 1;
  const content = {
    title: displayTitle(head),
    creators: head.creators,
    chapters: head.chapters.length,
    pages: [
      urls.story(head.slug).url,
      ...head.chapters.map(({ position }) => urls.chapter(head.slug, position).url),
      ...(hasEntire ? [urls.entire(head.slug).url] : []),
    ],
    files: [
      ...(downloads.epub ? [urls.storyFile(head.slug, "epub").url] : []),
      ...(head.pictures ?? []).map(({ name }) => urls.picture(head.slug, name).url),
    ],
  };
  const version = digestOf([content, pagesOf(head), storyDigest(head)]).slice(0, 12);
  return { version, ...content };
}
