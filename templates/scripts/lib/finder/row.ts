import type { FinderKind } from "../../../../src/plan/finder/data.ts";
import type { Urls } from "../../../../src/plan/urls.ts";
import type { Blurb, Link } from "../../../../src/plan/views.ts";
import type { Status } from "../../../../src/records/index.ts";
import type { StoryTable } from "./table.ts";

/** A day as the table has it (yyyymmdd with 00 for what is not known) as the author gave it; null for 0. */
export function dateOf(day: number): string | null {
  if (day === 0) return null;
  const text = String(day).padStart(8, "0");
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== "00").join("-");
}

/** Indexes of the names of a kind that a story bears, in its own order. */
function tagsAt(table: StoryTable, kind: FinderKind, story: number): number[] {
  const { starts, values } = table.own[kind];
  return [...values.subarray(starts[story], starts[story + 1])];
}

/** Kinds that have lists of their own. */
type Listed = Exclude<FinderKind, "status" | "language" | "series">;

/** A story of the table as a list shows it, with all but its summary. */
export function blurbAt(table: StoryTable, story: number, urls: Urls): Blurb {
  const links = (kind: Listed): Link[] =>
    tagsAt(table, kind, story).map((at) => ({
      name: table.names[kind][at] as string,
      url: urls.list({ kind, slug: table.nameSlugs[kind][at] as string }).url,
    }));
  const only = (kind: "status" | "language") =>
    table.names[kind][tagsAt(table, kind, story)[0] as number] as string;
  const slug = table.slugs[story] as string;
  return {
    slug,
    url: urls.story(slug).url,
    title: table.titles[story] as string,
    creators: links("creators"),
    fandoms: links("fandoms"),
    relationships: links("relationships"),
    characters: links("characters"),
    additionalTags: links("additionalTags"),
    rating: links("rating")[0] as Link,
    archiveWarnings: links("archiveWarnings"),
    categories: links("categories"),
    series: [],
    summary: null,
    language: only("language"),
    status: only("status") as Status,
    words: table.words[story] as number,
    chapters: table.chapters[story] as number,
    expectedChapters: (table.expected[story] as number) || null,
    publishedAt: dateOf(table.published[story] as number),
    updatedAt: dateOf(table.updated[story] as number),
    needsConsent: false,
  };
}
