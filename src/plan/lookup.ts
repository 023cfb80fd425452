import type { Archive, Creator, Series, StoryHead, Tag, TagKind } from "../records/index.ts";
import { TAG_KINDS } from "../records/index.ts";

/** Finds the archive's tags, creators and series by name or slug without searching. */
export class Lookup {
  readonly archive: Archive;
  readonly creators: Map<string, Creator>;
  readonly creatorsBySlug: Map<string, Creator>;
  readonly series: Map<string, Series>;
  readonly seriesBySlug: Map<string, Series>;
  readonly #places = new Map<Series, Map<string, number>>();
  readonly #tags = {} as Record<TagKind, Map<string, Tag>>;
  readonly #tagsBySlug = {} as Record<TagKind, Map<string, Tag>>;

  constructor(archive: Archive) {
    this.archive = archive;
    this.creators = new Map(archive.creators.map((one) => [one.name, one]));
    this.creatorsBySlug = new Map(archive.creators.map((one) => [one.slug, one]));
    this.series = new Map(archive.series.map((one) => [one.name, one]));
    this.seriesBySlug = new Map(archive.series.map((one) => [one.slug, one]));
    for (const kind of TAG_KINDS) {
      this.#tags[kind] = new Map(archive.tags[kind].map((tag) => [tag.name, tag]));
      this.#tagsBySlug[kind] = new Map(archive.tags[kind].map((tag) => [tag.slug, tag]));
    }
  }

  tag = (kind: TagKind, name: string): Tag => found(this.#tags[kind].get(name), kind, name);
  tagBySlug = (kind: TagKind, slug: string): Tag => found(this.#tagsBySlug[kind].get(slug), kind, slug);
  /** Where a story stands in a series, from 0; -1 where it is not in it. */
  placeIn(series: Series, story: string): number {
    const kept = this.#places.get(series);
    if (kept) return kept.get(story) ?? -1;
    this.#places.set(series, new Map(series.stories.map((slug, at) => [slug, at])));
    return this.placeIn(series, story);
  }

  story = (slug: string): StoryHead => found(this.archive.stories.get(slug), "stories", slug);
}

/** The thing looked up. Throws where it is not in the archive: a plan names only what is. */
function found<T>(thing: T | undefined, where: string, name: string): T {
  if (thing === undefined) throw new Error(`“${name}” is not in the archive's ${where}`);
  return thing;
}
