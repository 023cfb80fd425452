import { createHash } from "node:crypto";
import fs from "node:fs";
import type { SearchParts } from "../../../templates/scripts/lib/search/parts.ts";
import type { Message } from "../../messages/index.ts";
import { headingOf, needsConsent } from "../../plan/index.ts";
import { displayTitle } from "../../records/index.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { searchBundles } from "./index.ts";
import type { SearchChapter, SearchStory } from "./record.ts";

/** The search index as folders to publish, and the file that tells the search page of them. */
export function searchPublications(source: PublishSource): {
  publications: Publication[];
  messages: Message[];
} {
  const { archive, urls } = source;
  const { settings } = archive;
  const stories = [...archive.stories.values()].map(
    (head): SearchStory => ({
      head,
      title: displayTitle(head),
      url: urls.story(head.slug).url,
      needsConsent: needsConsent(head.rating, settings.consentRating),
    }),
  );
  const chaptersOf = ({ head }: SearchStory): SearchChapter[] =>
    source.chaptersOf(head).map((chapter) => ({
      chapter,
      heading: headingOf(chapter, head),
      url: urls.chapter(head.slug, chapter.position).url,
    }));
  const { bundles, messages } = searchBundles({ settings, stories, chaptersOf });
  const parts: SearchParts = bundles.map(({ name, inputs }) => [name, inputs.slice(0, 8)]);
  const text = JSON.stringify(parts);
  const list: Publication = {
    path: urls.searchIndex().output,
    inputs: createHash("sha1").update(text).digest("hex"),
    what: "search index",
    write: (out) => fs.writeFileSync(out, text),
  };
  const folders = bundles.map(
    ({ name, inputs, write }): Publication => ({
      path: urls.searchBundle(name).output,
      inputs,
      what: "search index",
      write,
    }),
  );
  return { publications: [list, ...folders], messages };
}
