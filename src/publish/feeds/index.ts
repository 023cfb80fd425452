import { wordsFor } from "../../../templates/words/index.ts";
import { displayTitle, type StoryHead } from "../../records/index.ts";
import { latest } from "../dates.ts";
import { digestOf, storyDigest } from "../digest.ts";
import { languageTag } from "../epub/document.ts";
import { fileOf } from "../file.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { atomFeed } from "./atom.ts";
import { chapterEntries, storyEntry, storyMoment } from "./entry.ts";
import { jsonFeed } from "./json.ts";

/** Stories in the archive's feed, and in every other. */
const SHOWN = { archive: 50, list: 25 };

/** Kinds of list that have feeds. */
export const FEED_KINDS = ["fandoms", "relationships", "characters", "additionalTags"] as const;

/** Every feed: of the archive, of each list and series, of each story's chapters. */
export function* feedPublications(source: PublishSource): Generator<Publication> {
  const { archive, urls } = source;
  const { settings } = archive;
  if (!settings.feeds) return;
  const w = wordsFor(settings.language);
  const site = [urls.address, settings.name, settings.language, settings.tagline, settings.consentRating];
  const headsOf = (slugs: string[]) => slugs.map((slug) => archive.stories.get(slug) as StoryHead);
  const entries = new Map<StoryHead, string>();
  const entryOf = (head: StoryHead): string => {
    const made = entries.get(head) ?? storyEntry(head, source, w);
    entries.set(head, made);
    return made;
  };
  type Place = { url: string; output: string };
  const feed = (place: Place, page: Place, title: string, heads: StoryHead[], parts?: () => string[]) =>
    fileOf(place.output, "feeds", digestOf([site, title, heads.map(storyDigest)]), () => {
      const head = {
        title,
        page: urls.absolute(page.url),
        self: urls.absolute(place.url),
        updated: latest(heads.map(storyMoment)),
        language: languageTag(settings.language),
      };
      return atomFeed(head, parts?.() ?? heads.map(entryOf));
    });
  const named = (name: string) => `${name} · ${settings.name}`;

  const recent = headsOf(archive.recent.slice(0, SHOWN.archive));
  yield feed(urls.feed(), urls.home(), settings.name, recent);
  yield fileOf(urls.feed("json").output, "feeds", digestOf([site, recent.map(storyDigest)]), () =>
    jsonFeed(recent, source, w),
  );
  for (const kind of FEED_KINDS) {
    for (const { slug, name, stories } of archive.tags[kind]) {
      const list = { kind, slug };
      yield feed(urls.listFeed(list), urls.list(list), named(name), headsOf(stories.slice(0, SHOWN.list)));
    }
  }
  for (const { slug, name, stories } of archive.creators) {
    const list = { kind: "creators" as const, slug };
    yield feed(urls.listFeed(list), urls.list(list), named(name), headsOf(stories.slice(0, SHOWN.list)));
  }
  for (const { slug, name, stories } of archive.series) {
    yield feed(urls.seriesFeed(slug), urls.series(slug), named(name), headsOf(stories));
  }
  for (const head of archive.stories.values()) {
    const parts = () => chapterEntries(head, source, w);
    yield feed(urls.storyFeed(head.slug), urls.story(head.slug), named(displayTitle(head)), [head], parts);
  }
}
