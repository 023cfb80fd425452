import type { Message } from "../messages/index.ts";
import { crawlerPublications } from "./crawlers/index.ts";
import { dataPublications } from "./data/index.ts";
import { downloadPublications } from "./downloads/index.ts";
import { feedPublications } from "./feeds/index.ts";
import { finderPublication } from "./finder.ts";
import { headersFile } from "./headers.ts";
import { keepingLastProse } from "./last-prose.ts";
import { type OfflineSource, offlinePublications } from "./offline/index.ts";
import { cataloguePublications } from "./opds/index.ts";
import { openSearchFile } from "./opensearch.ts";
import { picturePublications } from "./pictures.ts";
import type { Publication } from "./publication.ts";
import { redirectPublications } from "./redirects.ts";
import { searchPublications } from "./search/publications.ts";
import type { PublishSource } from "./source.ts";

export { CONVERTED, convertedBooks, findConverter } from "./converted/index.ts";
export type { OfflineSource } from "./offline/index.ts";
export type { Publication } from "./publication.ts";
export type { PublishSource } from "./source.ts";

/** Everything published beside the pages. @param isSearched whether there is to be a search index. */
export function publicationsOf(
  source: PublishSource,
  offline: OfflineSource,
  isSearched = true,
): { publications: Publication[]; messages: Message[] } {
  const search = isSearched ? searchPublications(source) : { publications: [], messages: [] };
  const kept = keepingLastProse(source);
  return {
    publications: [
      finderPublication(source),
      ...search.publications,
      ...downloadPublications(kept),
      ...feedPublications(source),
      ...cataloguePublications(source),
      ...dataPublications(kept),
      ...picturePublications(source),
      headersFile(source),
      openSearchFile(source),
      ...crawlerPublications(source),
      ...offlinePublications(source, offline),
      ...redirectPublications(source),
    ],
    messages: search.messages,
  };
}
