import type { Words } from "../../../templates/words/index.ts";
import { displayTitle, type StoryHead } from "../../records/index.ts";
import { momentOf } from "../dates.ts";
import type { PublishSource } from "../source.ts";
import { storyMoment, summaryOf } from "./entry.ts";

/** A JSON Feed 1.1 (jsonfeed.org) of stories. */
export function jsonFeed(heads: StoryHead[], { archive, urls }: PublishSource, w: Words): string {
  const { name, tagline, language } = archive.settings;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: name,
    home_page_url: urls.address,
    feed_url: urls.absolute(urls.feed("json").url),
    ...(tagline !== "" && { description: tagline }),
    language,
    items: heads.map((head) => {
      const url = urls.absolute(urls.story(head.slug).url);
      return {
        id: url,
        url,
        title: displayTitle(head),
        content_html: summaryOf(head, w),
        ...(head.publishedAt !== null && { date_published: momentOf(head.publishedAt) }),
        date_modified: storyMoment(head),
        ...(head.creators.length > 0 && { authors: head.creators.map((creator) => ({ name: creator })) }),
        tags: [...head.fandoms, ...head.relationships, ...head.characters, ...head.additionalTags],
        language: head.language,
      };
    }),
  });
}
