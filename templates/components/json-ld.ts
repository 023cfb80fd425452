import type { StoryView } from "../../src/plan/views.ts";
import { type Html, raw } from "../html.ts";

/** What search engines read of a story, in schema.org's words: a block of data, which no browser runs. */
export function storyData({ blurb, story, canonical, site, description }: StoryView): Html {
  const absolute = (url: string) => site.address + url.slice(site.base.length);
  const data = {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: blurb.title,
    url: canonical,
    inLanguage: blurb.language,
    genre: "Fan fiction",
    ...(blurb.creators.length > 0 && {
      author: blurb.creators.map(({ name, url }) => ({ "@type": "Person", name, url: absolute(url) })),
    }),
    ...(description !== "" && { description }),
    ...(blurb.publishedAt !== null && { datePublished: blurb.publishedAt }),
    ...(blurb.updatedAt !== null && { dateModified: blurb.updatedAt }),
    contentRating: blurb.rating.name,
    isFamilyFriendly: !blurb.needsConsent,
    creativeWorkStatus: blurb.status,
    wordCount: blurb.words,
    keywords: [...blurb.fandoms, ...blurb.relationships, ...blurb.additionalTags].map(({ name }) => name),
    about: blurb.fandoms.map(({ name }) => ({ "@type": "Thing", name })),
    ...(blurb.series.length > 0 && {
      isPartOf: blurb.series.map(({ name, url }) => ({
        "@type": "CreativeWorkSeries",
        name,
        url: absolute(url),
      })),
    }),
    ...(story.origin?.url && { sameAs: story.origin.url }),
  };
  const text = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return raw(`<script type="application/ld+json">${text}</script>`);
}
