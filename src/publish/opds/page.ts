import { latest } from "../dates.ts";
import { storyMoment } from "../feeds/entry.ts";
import type { PublishSource } from "../source.ts";
import { type Direction, SHELF_SIZE, type Shelf } from "./shelves.ts";

/** One page of a shelf, ready to be written in either format. */
export interface ShelfPage {
  shelf: Shelf;
  /** From 1. */
  page: number;
  pages: number;
  /** Directions, or stories, on this page. */
  directions: Direction[];
  stories: Shelf["stories"];
  /** When the newest of its stories changed. */
  updated: string;
}

/** File of a shelf's page within the catalogue: `fandoms/odyssey/index.xml`, `fandoms/odyssey/2.xml`. */
export const fileOfPage = (folder: string, page: number, extension: string): string =>
  `${folder}${page === 1 ? "index" : page}.${extension}`;

/** A shelf cut into pages; an empty one still has one. */
export function pagesOf(shelf: Shelf): ShelfPage[] {
  const total = Math.max(shelf.directions.length, shelf.stories.length);
  const pages = Math.max(1, Math.ceil(total / SHELF_SIZE));
  return Array.from({ length: pages }, (_, at) => {
    const cut = <T>(things: T[]) => things.slice(at * SHELF_SIZE, (at + 1) * SHELF_SIZE);
    const stories = cut(shelf.stories);
    return {
      shelf,
      page: at + 1,
      pages,
      directions: cut(shelf.directions),
      stories,
      updated: latest(stories.map(storyMoment)),
    };
  });
}

/** Absolute addresses of a page and of those it leads to: rel → address. */
export function linksOf({ shelf, page, pages }: ShelfPage, { urls }: PublishSource, extension: string) {
  const at = (folder: string, number: number) =>
    urls.absolute(urls.catalogue(fileOfPage(folder, number, extension)).url);
  return {
    self: at(shelf.folder, page),
    start: at("", 1),
    /** The shelf it stands in; null for the root. */
    up: shelf.folder === "" ? null : at(shelf.folder.replace(/[^/]+\/$/, ""), 1),
    first: at(shelf.folder, 1),
    last: at(shelf.folder, pages),
    previous: page > 1 ? at(shelf.folder, page - 1) : null,
    next: page < pages ? at(shelf.folder, page + 1) : null,
    to: (folder: string) => at(folder, 1),
  };
}
