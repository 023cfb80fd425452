import type { Words } from "../../../templates/words/index.ts";
import type { StoryHead } from "../../records/index.ts";
import { digestOf, storyDigest } from "../digest.ts";
import type { PublishSource } from "../source.ts";

/** A way on from a page of directions. */
export interface Direction {
  title: string;
  /** Folder of the shelf it leads to: `fandoms/odyssey/`. */
  folder: string;
  /** Stories there; null for a page of directions. */
  count: number | null;
}

/** One part of the catalogue: stories to take, or directions to further parts. */
export interface Shelf {
  /** Its folder, with a slash at the end; "" for the root. */
  folder: string;
  title: string;
  directions: Direction[];
  stories: StoryHead[];
  /** Changes with all it shows. */
  inputs: string;
}

/** Things on one page of the catalogue. */
export const SHELF_SIZE = 50;

/** Every shelf of the catalogue, the root first. */
export function shelves({ archive }: PublishSource, w: Words): Shelf[] {
  const headsOf = (slugs: string[]) => slugs.map((slug) => archive.stories.get(slug) as StoryHead);
  const stories = (folder: string, title: string, heads: StoryHead[]): Shelf => ({
    folder,
    title,
    directions: [],
    stories: heads,
    inputs: digestOf([title, heads.map(storyDigest)]),
  });
  const directions = (folder: string, title: string, to: Direction[]): Shelf => ({
    folder,
    title,
    directions: to,
    stories: [],
    inputs: digestOf([title, to]),
  });
  const recent = headsOf(archive.recent);
  const complete = recent.filter(({ status }) => status === "complete");
  const lists = [
    stories("recent/", w.recent, recent),
    stories("complete/", w.statuses.complete, complete),
    stories("titles/", w.allStories, headsOf(archive.titles)),
  ];
  const groups = [
    { folder: "fandoms/", title: w.fandoms, things: archive.tags.fandoms },
    { folder: "creators/", title: w.allCreators, things: archive.creators },
    { folder: "series/", title: w.series, things: archive.series },
  ].filter(({ things }) => things.length > 0);
  const below = groups.flatMap(({ folder, title, things }) => {
    const parts = things.map(({ slug, name, stories: slugs }) =>
      stories(`${folder}${slug}/`, name, headsOf(slugs)),
    );
    const to = parts.map((part) => ({ title: part.title, folder: part.folder, count: part.stories.length }));
    return [directions(folder, title, to), ...parts];
  });
  const root = [
    ...lists.map((shelf) => ({ title: shelf.title, folder: shelf.folder, count: shelf.stories.length })),
    ...groups.map(({ title, folder }) => ({ title, folder, count: null })),
  ];
  return [directions("", archive.settings.name, root), ...lists, ...below];
}
