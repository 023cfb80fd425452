import { type Html, html } from "../../../templates/html.ts";
import type { Words } from "../../../templates/words/index.ts";
import { needsConsent } from "../../plan/consent.ts";
import { headingOf } from "../../plan/index.ts";
import { displayTitle, type StoryHead } from "../../records/index.ts";
import { momentOf } from "../dates.ts";
import { languageTag } from "../epub/document.ts";
import type { PublishSource } from "../source.ts";

/** Creators as Atom wants them: at least one. */
export function authors({ creators }: Pick<StoryHead, "creators">, w: Words): Html[] {
  const names = creators.length > 0 ? creators : [w.anonymous];
  return names.map((name) => html`<author><name>${name}</name></author>`);
}

/** What a feed says of a story: what every list of the site shows without asking, and no more. */
export function summaryOf(head: StoryHead, w: Words): string {
  const facts = html`<p>${[head.rating, ...head.archiveWarnings, w.wordCount(head.words), w.statuses[head.status]].join(" · ")}</p>`;
  return `${head.summary ?? ""}${facts}`;
}

export const storyMoment = (head: StoryHead) => momentOf(head.updatedAt, head.publishedAt);

/** A story as an entry of an Atom feed. */
export function storyEntry(head: StoryHead, { urls }: PublishSource, w: Words): string {
  const url = urls.absolute(urls.story(head.slug).url);
  const tags = [...head.fandoms, ...head.relationships, ...head.characters, ...head.additionalTags];
  return html`<entry xml:lang="${languageTag(head.language)}">
<id>${url}</id>
<title>${displayTitle(head)}</title>
<link rel="alternate" type="text/html" href="${url}"/>
${head.publishedAt !== null && html`<published>${momentOf(head.publishedAt)}</published>\n`}<updated>${storyMoment(head)}</updated>
${authors(head, w)}
${tags.map((tag) => html`<category term="${tag}"/>`)}
<summary type="html">${summaryOf(head, w)}</summary>
</entry>
`.value;
}

/**
 * A story's chapters as entries, the last first. A chapter's summary is shown only where the story is shown
 * without asking.
 */
export function chapterEntries(head: StoryHead, { urls, archive }: PublishSource, w: Words): string[] {
  const asks = needsConsent(head.rating, archive.settings.consentRating);
  return head.chapters.toReversed().map((chapter) => {
    const url = urls.absolute(urls.chapter(head.slug, chapter.position).url);
    const heading = headingOf(chapter, head);
    const title = heading === displayTitle(head) ? heading : `${displayTitle(head)}: ${heading}`;
    const summary = `${asks ? "" : (chapter.summary ?? "")}<p>${head.rating} · ${w.wordCount(chapter.words)}</p>`;
    return html`<entry xml:lang="${languageTag(chapter.language ?? head.language)}">
<id>${url}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<updated>${momentOf(chapter.publishedAt, head.updatedAt, head.publishedAt)}</updated>
${authors(head, w)}
<summary type="html">${summary}</summary>
</entry>
`.value;
  });
}
